import { addPapers, mergeShelves, removePapers, restorePapers } from "@/lib/shelf/edit-shelf";
import { emptyShelf, isOnShelf, type Shelf, type ShelfItem, shelfLimits } from "@/lib/shelf/shelf";
import { shelfStore } from "@/lib/shelf/shelf-store-browser";
import { countOf, formatCount } from "@/lib/text/format";
import { announceChange, type ShelfChange } from "./shelf-change-browser";

// What the buttons of pages do to the shelf. Each action returns a message and how to undo it.

/** Adds a paper, or removes it if it is on the shelf. */
export function togglePaper(id: string, name: string): ShelfChange {
  const before = shelfStore.read().shelf;
  if (!isOnShelf(before, id)) return addToShelf([id], name);
  shelfStore.update((shelf) => removePapers(shelf, [id]));
  return {
    message: withWarning(`Removed ${name} from the shelf.`),
    undo: () => shelfStore.update((shelf) => restorePapers(shelf, before, [id])),
  };
}

/** Adds papers. The message contains `name` or their number. */
export function addToShelf(ids: readonly string[], name?: string): ShelfChange {
  return addItems(addPapers(emptyShelf, ids).papers, name);
}

/** Adds papers and shows the message. */
export function addAndAnnounce(ids: readonly string[]): void {
  announceChange(addToShelf(ids));
}

/** Adds papers with their notes and tags. */
export function addItems(items: readonly ShelfItem[], name?: string): ShelfChange & { added: string[] } {
  const before = shelfStore.read().shelf;
  shelfStore.update((shelf) => mergeShelves(shelf, items));
  const { shelf } = shelfStore.read();
  const added = items.flatMap(({ id }) => (isOnShelf(shelf, id) && !isOnShelf(before, id) ? id : []));
  const known = items.filter(({ id }) => isOnShelf(before, id)).length;
  const notAdded = items.length - added.length - known;
  if (items.length > 0 && known === items.length) {
    const message = `${countOf(known, "paper")} ${known === 1 ? "is" : "are"} already on the shelf.`;
    return { added, message: withWarning(message) };
  }
  const message = [
    `Added ${name ?? countOf(added.length, "paper")} to the shelf.`,
    known > 0 && `${formatCount(known)} ${known === 1 ? "was" : "were"} already there.`,
    notAdded > 0 && `${countOf(notAdded, "paper")} did not fit: a shelf holds ${formatCount(shelfLimits.papers)}.`,
  ];
  return {
    added,
    message: withWarning(message.filter(Boolean).join(" ")),
    undo: () => shelfStore.update((current) => removePapers(current, added)),
  };
}

/** Removes all papers. */
export function clearShelf(): ShelfChange {
  const before: Shelf = shelfStore.read().shelf;
  const ids = before.papers.map(({ id }) => id);
  shelfStore.update((shelf) => removePapers(shelf, ids));
  return {
    message: withWarning(`Removed ${countOf(ids.length, "paper")} from the shelf.`),
    undo: () => shelfStore.update((shelf) => restorePapers(shelf, before, ids)),
  };
}

function withWarning(message: string): string {
  const isStored = shelfStore.read().storage === "stored";
  return isStored ? message : `${message} The browser does not store the shelf: it is lost when you leave the page.`;
}
