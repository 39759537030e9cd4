import { cutText } from "../text/cut-text";
import { emptyShelf, type Shelf, type ShelfItem, shelfLimits } from "./shelf";

// Changes to a shelf. Each function returns a new shelf.

/** Adds papers at the end, in the given order. Papers that are on the shelf keep their place. */
export function addPapers(shelf: Shelf, ids: readonly string[], today = new Date()): Shelf {
  const added = today.toISOString().slice(0, 10);
  return mergeShelves(
    shelf,
    ids.map((id) => ({ id, added })),
  );
}

/** Adds the papers of another shelf at the end. Of a paper on both, it keeps the reader's own note, tags and place. */
export function mergeShelves(shelf: Shelf, others: readonly ShelfItem[]): Shelf {
  const byId = new Map(shelf.papers.map((paper) => [paper.id, paper]));
  for (const other of others) {
    const own = byId.get(other.id);
    byId.set(other.id, own ? { ...other, ...own } : other);
  }
  return { ...shelf, papers: [...byId.values()].slice(0, shelfLimits.papers) };
}

/** Removes papers. */
export function removePapers(shelf: Shelf, ids: readonly string[]): Shelf {
  return { ...shelf, papers: shelf.papers.filter(({ id }) => !ids.includes(id)) };
}

/** Undoes a removal: puts papers of the shelf before it back, with their notes, after the papers they stood after. */
export function restorePapers(shelf: Shelf, before: Shelf, ids: readonly string[]): Shelf {
  const papers = [...shelf.papers];
  for (const [index, paper] of before.papers.entries()) {
    if (!ids.includes(paper.id) || papers.some(({ id }) => id === paper.id)) continue;
    const previous = before.papers[index - 1]?.id;
    papers.splice(papers.findIndex(({ id }) => id === previous) + 1, 0, paper);
  }
  return { ...shelf, papers };
}

/** Moves a paper to a position, from 0. Positions outside the shelf mean its ends. */
export function movePaper(shelf: Shelf, id: string, position: number): Shelf {
  const paper = shelf.papers.find((candidate) => candidate.id === id);
  if (!paper) return shelf;
  const others = shelf.papers.filter((candidate) => candidate !== paper);
  return { ...shelf, papers: others.toSpliced(Math.max(0, position), 0, paper) };
}

/** Marks a paper as read or unread. */
export function markRead(shelf: Shelf, id: string, isRead: boolean): Shelf {
  return changePaper(shelf, id, ({ read: _, ...paper }) => (isRead ? { ...paper, read: true } : paper));
}

/** Replaces the note of a paper. Cuts it to the limit. */
export function writeNote(shelf: Shelf, id: string, text: string): Shelf {
  const note = cutText(text.toWellFormed(), shelfLimits.note);
  return changePaper(shelf, id, ({ note: _, ...paper }) => (note.trim() === "" ? paper : { ...paper, note }));
}

/** Replaces the tags of a paper by those of a text, which separates them with commas. */
export function writeTags(shelf: Shelf, id: string, text: string): Shelf {
  const names = text
    .toWellFormed()
    .split(",")
    .map((tag) => cutText(tag.replace(/\s+/g, " ").trim(), shelfLimits.tag));
  const tags = [...new Set(names.filter((tag) => tag !== ""))].slice(0, shelfLimits.tags);
  return changePaper(shelf, id, ({ tags: _, ...paper }) => (tags.length === 0 ? paper : { ...paper, tags }));
}

function changePaper(shelf: Shelf, id: string, change: (paper: ShelfItem) => ShelfItem): Shelf {
  return { ...shelf, papers: shelf.papers.map((paper) => (paper.id === id ? change(paper) : paper)) };
}

/** Replaces former ids of papers by their current ids. Returns the same shelf if there are none. */
export function renamePapers(shelf: Shelf, idByAlias: ReadonlyMap<string, string>): Shelf {
  if (!shelf.papers.some(({ id }) => idByAlias.has(id))) return shelf;
  const papers = shelf.papers.map((paper) => ({ ...paper, id: idByAlias.get(paper.id) ?? paper.id }));
  return mergeShelves(emptyShelf, papers);
}
