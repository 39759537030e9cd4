/**
 * A button that puts a paper on the shelf or takes it off. Lists contain many, so the markup is short: the style sheet
 * adds the words around the name (`[data-shelf]` in globals.css), and `ShelfControls` handles the clicks of all buttons.
 * `name` is the short name or title of the paper.
 */
export function ShelfButton({ id, name, className }: { id: string; name: string; className?: string }) {
  return (
    <button type="button" data-shelf={id} className={className}>
      {name}
    </button>
  );
}

/**
 * A button that puts all papers of a list on the shelf: those of `ids`, or those of the rows in its parent element.
 */
export function AddAllButton({ count, ids }: { count: number; ids?: readonly string[] }) {
  return (
    <button type="button" data-shelf="*" data-ids={ids?.join(" ")} className="button add-all">
      {addAllLabel(count)}
    </button>
  );
}

/** Returns the text of a button that puts papers on the shelf. */
export function addAllLabel(count: number): string {
  return count === 1 ? "Add it to the shelf" : `Add all ${count} to the shelf`;
}
