/** A link to a note below the cost table; nothing without a letter. */
export function NoteMark({ letter }: { letter: string | undefined }) {
  if (!letter) return null;
  return (
    <a href={`#note-${letter}`} aria-label={`Note ${letter}`} className="cell-mark note">
      {letter}
    </a>
  );
}
