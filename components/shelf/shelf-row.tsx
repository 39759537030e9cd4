import { type DragEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { RowHead } from "@/components/paper/row-head";
import { markRead, writeNote, writeTags } from "@/lib/shelf/edit-shelf";
import { type ShelfItem, shelfLimits } from "@/lib/shelf/shelf";
import type { ShelfPaper } from "@/lib/shelf/shelf-data";
import { shelfStore } from "@/lib/shelf/shelf-store-browser";

/** How a row of the shelf can be moved. */
export interface MoveHandlers {
  isFirst: boolean;
  isLast: boolean;
  isDragged: boolean;
  /** Moves the row up (-1) or down (1). */
  onMove: (step: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  onDragEnd: () => void;
}

/** Called when the reader opens or closes the fields for the tags and the note of a paper. */
export type EditHandler = (id: string, isOpen: boolean) => void;

/** Returns the name of a paper in labels: its short name or title. */
export function shelfName({ shortName, title }: ShelfPaper): string {
  return shortName ?? title;
}

/** A paper on the shelf, with the reader's note, tags and mark. */
export function ShelfRow({
  item,
  paper,
  basePath,
  moves,
  onEdit,
}: {
  item: ShelfItem;
  paper: ShelfPaper;
  basePath: string;
  moves: MoveHandlers | undefined;
  onEdit: EditHandler;
}) {
  const label = shelfName(paper);
  return (
    <li
      className={item.read ? "is-read" : undefined}
      data-dragged={moves?.isDragged || undefined}
      onKeyDown={moves?.onKeyDown}
      onDragOver={moves?.onDragOver}
      onDrop={moves?.onDrop}
    >
      <RowHead row={paper} basePath={basePath} />
      {paper.note && <p>{paper.note}</p>}
      <OwnWords item={item} label={label} moves={moves} onEdit={onEdit} />
    </li>
  );
}

/** The reader's tags and note, and the buttons of the row. */
function OwnWords({
  item,
  label,
  moves,
  onEdit,
}: {
  item: ShelfItem;
  label: string;
  moves: MoveHandlers | undefined;
  onEdit: EditHandler;
}) {
  const [isEditing, setEditing] = useState(false);
  const { id, note, tags = [], read = false } = item;
  return (
    <>
      {tags.length > 0 && (
        <ul className="chips mt-1" aria-label={`Tags of ${label}`}>
          {tags.map((tag) => (
            <li key={tag} className="chip">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {note && !isEditing && <p className="own-note">{note}</p>}
      {isEditing && <OwnWordsEditor item={item} label={label} onEdit={onEdit} />}
      <div className="row-actions no-print">
        {moves && <MoveButtons label={label} moves={moves} />}
        <label>
          <input
            type="checkbox"
            checked={read}
            aria-label={`Mark ${label} as read`}
            onChange={({ target }) => shelfStore.update((shelf) => markRead(shelf, id, target.checked))}
          />
          Read
        </label>
        <button
          type="button"
          data-own-words={id}
          aria-expanded={isEditing}
          aria-label={`Note and tags of ${label}`}
          onClick={({ currentTarget }) => {
            flushSync(() => setEditing(!isEditing));
            if (!isEditing) return;
            // With new tags, the paper may be in another group. Safari does not focus a button that is clicked.
            const moved = document.querySelector<HTMLElement>(`[data-own-words="${id}"]`);
            (currentTarget.isConnected ? currentTarget : moved)?.focus();
          }}
        >
          {isEditing ? "Done" : note || tags.length > 0 ? "Edit note and tags" : "Add note or tags"}
        </button>
      </div>
    </>
  );
}

/** The fields for the tags and the note. The first one gets the focus when the reader opens them. */
function OwnWordsEditor({
  item: { id, note = "", tags = [] },
  label,
  onEdit,
}: {
  item: ShelfItem;
  label: string;
  onEdit: EditHandler;
}) {
  const fieldId = useId();
  const tagsField = useRef<HTMLInputElement>(null);
  useEffect(() => tagsField.current?.focus(), []);
  useLayoutEffect(() => {
    onEdit(id, true);
    return () => onEdit(id, false);
  }, [id, onEdit]);
  // The stored tags are trimmed, so the field has its own text while the reader types. It follows changes elsewhere:
  // another tab, or the paper's row in another group.
  const stored = tags.join(", ");
  const [typed, setTyped] = useState({ text: stored, stored });
  return (
    <div className="own-words no-print">
      <label htmlFor={`${fieldId}-tags`}>Tags, separated by commas</label>
      <input
        ref={tagsField}
        id={`${fieldId}-tags`}
        className="text-box"
        value={typed.stored === stored ? typed.text : stored}
        autoComplete="off"
        aria-description={label}
        onChange={({ target: { value } }) => {
          shelfStore.update((shelf) => writeTags(shelf, id, value));
          setTyped({ text: value, stored: tagsOf(id).join(", ") });
        }}
      />
      <label htmlFor={`${fieldId}-note`}>Private note</label>
      <textarea
        id={`${fieldId}-note`}
        className="text-box"
        rows={3}
        maxLength={shelfLimits.note}
        value={note}
        aria-description={label}
        onChange={({ target: { value } }) => shelfStore.update((shelf) => writeNote(shelf, id, value))}
      />
    </div>
  );
}

/** Returns the stored tags of a paper. */
export function tagsOf(id: string): readonly string[] {
  return shelfStore.read().shelf.papers.find((item) => item.id === id)?.tags ?? [];
}

function MoveButtons({ label, moves }: { label: string; moves: MoveHandlers }) {
  return (
    <>
      <span className="drag-handle" draggable onDragStart={moves.onDragStart} onDragEnd={moves.onDragEnd} aria-hidden>
        ⠿
      </span>
      <button
        type="button"
        aria-label={`Move ${label} up`}
        aria-keyshortcuts="Alt+ArrowUp"
        aria-disabled={moves.isFirst}
        onClick={() => moves.onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={`Move ${label} down`}
        aria-keyshortcuts="Alt+ArrowDown"
        aria-disabled={moves.isLast}
        onClick={() => moves.onMove(1)}
      >
        ↓
      </button>
    </>
  );
}
