import { expect, test } from "vitest";
import {
  addPapers,
  markRead,
  mergeShelves,
  movePaper,
  removePapers,
  renamePapers,
  restorePapers,
  writeNote,
  writeTags,
} from "@/lib/shelf/edit-shelf";
import { emptyShelf, readShelfText, type Shelf, shelfLimits } from "@/lib/shelf/shelf";

const day = new Date("2026-11-27T12:00:00Z");
const shelfOf = (...ids: string[]) => addPapers(emptyShelf, ids, day);
const idsOf = ({ papers }: Shelf) => papers.map(({ id }) => id);

test("adds papers at the end, each once, with the day", () => {
  const shelf = addPapers(shelfOf("rye", "spelt"), ["spelt", "oat", "oat"], new Date("2026-12-01T00:00:00Z"));
  expect(shelf.papers).toEqual([
    { id: "rye", added: "2026-11-27" },
    { id: "spelt", added: "2026-11-27" },
    { id: "oat", added: "2026-12-01" },
  ]);
});

test("keeps at most as many papers as a shelf holds", () => {
  const many = Array.from({ length: shelfLimits.papers + 5 }, (_, index) => `paper-${index}`);
  expect(addPapers(shelfOf("rye"), many, day).papers).toHaveLength(shelfLimits.papers);
});

test.each([
  [["b"], ["a", "b", "c", "d"]],
  [["a"], ["a", "b", "c", "d"]],
  [
    ["a", "b", "d"],
    ["a", "b", "c", "d"],
  ],
  [
    ["a", "b", "c", "d"],
    ["a", "b", "c", "d"],
  ],
])("undoes the removal of %s", (removed, expected) => {
  const before = writeNote(shelfOf("a", "b", "c", "d"), "b", "Proofs.");
  const undone = restorePapers(removePapers(before, removed), before, removed);
  expect(idsOf(undone)).toEqual(expected);
  expect(undone).toEqual(before);
});

test("undoes a removal after other changes", () => {
  const before = shelfOf("a", "b", "c");
  const later = addPapers(movePaper(removePapers(before, ["b"]), "c", 0), ["d"], day);
  expect(idsOf(restorePapers(later, before, ["b"]))).toEqual(["c", "a", "b", "d"]);
  // A paper that was added again keeps its place.
  expect(idsOf(restorePapers(addPapers(later, ["b"], day), before, ["b"]))).toEqual(["c", "a", "d", "b"]);
});

test.each([
  ["a", 2, ["b", "c", "a"]],
  ["c", 0, ["c", "a", "b"]],
  ["b", 99, ["a", "c", "b"]],
  ["b", -1, ["b", "a", "c"]],
  ["x", 0, ["a", "b", "c"]],
])("moves %s to %d", (id, position, expected) => {
  expect(idsOf(movePaper(shelfOf("a", "b", "c"), id, position))).toEqual(expected);
});

test("stores notes, tags and marks, and drops empty ones", () => {
  const shelf = markRead(
    writeTags(writeNote(shelfOf("rye"), "rye", "Sour  "), "rye", " dough, rye  bread,,dough "),
    "rye",
    true,
  );
  expect(shelf.papers).toEqual([
    { id: "rye", added: "2026-11-27", note: "Sour  ", tags: ["dough", "rye bread"], read: true },
  ]);
  const cleared = markRead(writeTags(writeNote(shelf, "rye", " "), "rye", " , "), "rye", false);
  expect(cleared).toEqual(shelfOf("rye"));
});

test("cuts notes and tags to the limits of the schema", () => {
  const shelf = writeTags(writeNote(shelfOf("rye"), "rye", `\uD83D${"🙂".repeat(3000)}`), "rye", "t".repeat(500));
  expect(readShelfText(JSON.stringify(shelf))).toEqual(shelf);
  const tags = Array.from({ length: 50 }, (_, index) => `tag ${index}`).join();
  expect(writeTags(shelf, "rye", tags).papers[0]?.tags).toHaveLength(shelfLimits.tags);
});

test("keeps the reader's own words when it merges a shelf", () => {
  const own = writeNote(shelfOf("rye"), "rye", "Mine");
  const other = markRead(writeNote(shelfOf("oat", "rye"), "rye", "Theirs"), "rye", true);
  expect(mergeShelves(own, other.papers).papers).toEqual([
    { id: "rye", added: "2026-11-27", note: "Mine", read: true },
    { id: "oat", added: "2026-11-27" },
  ]);
});

test("replaces former ids", () => {
  const shelf = shelfOf("old-rye", "oat", "rye");
  expect(idsOf(renamePapers(shelf, new Map([["old-rye", "rye"]])))).toEqual(["rye", "oat"]);
  expect(renamePapers(shelf, new Map())).toBe(shelf);
});
