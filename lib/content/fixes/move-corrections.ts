import { type Document, isMap, isScalar, isSeq, YAMLSeq } from "yaml";
import { isSameTitle } from "../../identifiers/same-paper";
import { venueFinder } from "../../survey/venue-spelling";
import type { VenueFields } from "../schema/venue";
import type { Edit } from "./change";
import { editDocument } from "./edit-document";
import type { Block } from "./parse-block";

/** A venue with a valid name. Its file may have issues in other fields. */
export type KnownVenue = Pick<VenueFields, "name"> & Partial<VenueFields>;

/** Moves the content of a correction to other fields. Returns false if the correction does not match. */
type Move = (document: Document, correction: string, venues: readonly KnownVenue[]) => boolean;

const moves: readonly Move[] = [moveTitle, moveVenue, moveRefiling];

/**
 * Returns the edit that moves the first correction about a former title, a former venue or a refiling to its own field:
 * `versions`, `history`, or `refiled` of a source. Corrections with other texts do not change.
 */
export function moveCorrections(block: Block, text: string, venues: readonly KnownVenue[]): Edit[] {
  const corrections = block.map.get("corrections", true);
  if (!isSeq(corrections)) return [];
  for (const [index, node] of corrections.items.entries()) {
    if (!isScalar(node) || typeof node.value !== "string" || !node.range) continue;
    const correction = node.value;
    const at = block.start + node.range[0];
    const edits = editDocument(block, text, (document) => {
      if (!moves.some((move) => move(document, correction, venues))) return undefined;
      document.deleteIn(["corrections", index]);
      if (listAt(document, "corrections").items.length === 0) document.delete("corrections");
      return { at, was: `correction "${correction}"`, is: "versions, history or a source" };
    });
    if (edits.length > 0) return edits;
  }
  return [];
}

const laterTitle =
  /^Title kept as (?:cited|the source has it); (?:later published as|later title:|[\p{Lu}][\p{L} ]* \d{4} title:) "([^"]+)"(?: \(([^(),]+)(, (?:\d+ authors|as the code page says))?\))?\.?$/u;

/** Uses the published title as the title of the paper, and moves the present one to a version. */
function moveTitle(document: Document, correction: string): boolean {
  const [, later, publication] = laterTitle.exec(correction) ?? [];
  const title = document.get("title");
  if (later === undefined || typeof title !== "string" || isSameTitle(title, later)) return false;
  // The entry describes another publication.
  if (publication !== undefined && publication !== `${document.get("venue")} ${document.get("year")}`) return false;
  if (!isListOrMissing(document, "versions")) return false;
  // A new node has quotes only if its text needs them.
  document.set("title", document.createNode(later));
  fillVersion(document, { title });
  return true;
}

const formerVenue = /^Venue: the list has (.+?) (\d{4})(?:, [^;]*)?; (.+)$/;

/** Moves a preprint or workshop to a version, and the reason for the change of venue to the history. */
function moveVenue(document: Document, correction: string, venues: readonly KnownVenue[]): boolean {
  const [, spelling, year, reason] = formerVenue.exec(correction) ?? [];
  const former = spelling === undefined ? undefined : venueFinder(venues)(spelling);
  const date = dateAdded(document);
  // Any other venue was an error of the list, not an earlier version.
  if (!former || !date || (former.kind !== "preprint" && former.kind !== "workshop")) return false;
  const [venue, published] = [document.get("venue"), document.get("year")];
  if (typeof venue !== "string" || typeof published !== "number" || former.name === venue) return false;
  if (!isListOrMissing(document, "versions")) return false;
  fillVersion(document, { venue: former.name, year: Number(year) });
  const what = `From ${former.name} ${year} to ${venue} ${published}: ${reason}`;
  listAt(document, "history").add(document.createNode({ date, type: "venue-changed", what }));
  return true;
}

const refiling = /^Topics: (filed by the list under .+)$/;

/** Moves the reason for other topics than those of a list to the reference to this list. */
function moveRefiling(document: Document, correction: string): boolean {
  const reason = refiling.exec(correction)?.[1];
  const listed = listAt(document, "sources").items.filter(
    (item) => isMap(item) && item.has("line") && !item.has("merged"),
  );
  const [first] = listed;
  // With several lists, it is not clear which one the correction is about.
  if (reason === undefined || listed.length !== 1 || !isMap(first) || first.has("refiled")) return false;
  first.set("refiled", reason.charAt(0).toUpperCase() + reason.slice(1));
  return true;
}

/** Adds fields to the first version without them, or to a new one: title and venue come from two corrections. */
function fillVersion(document: Document, fields: { title: string } | { venue: string; year: number }): void {
  const versions = listAt(document, "versions");
  const keys = Object.keys(fields);
  const open = versions.items.find((item) => isMap(item) && keys.every((key) => !item.has(key)));
  if (isMap(open)) for (const [key, value] of Object.entries(fields)) open.set(key, value);
  else versions.add(document.createNode(fields));
}

/** Returns the list under a key. Adds an empty list if there is none. */
function listAt(document: Document, key: string): YAMLSeq {
  const list = document.get(key);
  if (isSeq(list)) return list;
  const created = new YAMLSeq();
  document.set(key, created);
  return created;
}

/** Returns whether a key has a list or is missing. Other values must not be overwritten. */
function isListOrMissing(document: Document, key: string): boolean {
  const value = document.get(key);
  return value === undefined || isSeq(value);
}

function dateAdded(document: Document): string | undefined {
  const history = document.get("history");
  const events = isSeq(history) ? history.items : [];
  const added = events.find((event) => isMap(event) && event.get("type") === "added");
  const date = isMap(added) ? added.get("date") : undefined;
  return typeof date === "string" ? date : undefined;
}
