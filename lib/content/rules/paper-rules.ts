import { isSameTitle } from "../../identifiers/same-paper";
import { statusOf } from "../../survey/venue-status";
import type { Issue } from "../issue";
import type { RuleDefinition } from "./rule-definition";

// Rules for single papers.

/** The status of a paper matches the kind of its venue. */
export const statusVenue: RuleDefinition = {
  summary: "The status of a paper matches the kind of its venue.",
  why: "The status tells readers whether a paper was published at a venue with peer review.",
  fix: "Write the status that matches the venue, or name the venue where the paper was published.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "status: published",
    right: "status: preprint",
  },
  check: ({ papers, venues }) =>
    papers.flatMap(({ path, locate, known: { venue: name, status } }) => {
      const kind = name === undefined ? undefined : venues.find(({ known }) => known.name === name)?.known.kind;
      if (kind === undefined || status === undefined) return [];
      const expected = statusOf(kind);
      if (status === expected) return [];
      return {
        path,
        ...locate(["status"]),
        rule: "status-venue" as const,
        message: `The status is ${status}, but ${name} is a ${kind} venue.`,
        hint: `Write status: ${expected}, or name the venue where it was published.`,
      };
    }),
};

/** A paper relates to other papers, not to itself. */
export const selfRelation: RuleDefinition = {
  summary: "A paper relates to other papers, not to itself.",
  why: "A paper cannot build on itself, so another paper was meant.",
  fix: "Name the other paper.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `relations:
  - type: builds-on
    paper: wild-yeast
    source: https://example.org/wild-yeast`,
    right: `relations:
  - type: builds-on
    paper: on-steam
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers }) =>
    papers.flatMap(({ id, path, locate, known: { relations = [] } }) =>
      relations.flatMap(({ paper }, index) =>
        paper === id
          ? {
              path,
              ...locate(["relations", index, "paper"]),
              rule: "self-relation" as const,
              message: "The paper has a relation to itself.",
              hint: "Name the other paper.",
            }
          : [],
      ),
    ),
};

/** Versions differ from the version of record. */
export const repeatedVersion: RuleDefinition = {
  summary: "Versions differ from the version of record.",
  why: "The fields at the top of an entry describe the version of record. `versions` lists all others.",
  fix: "Remove the version, or add what differs.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `versions:
  - venue: CrumbCon
    year: 2020 # as the entry itself`,
    right: `versions:
  - venue: Bread Preprints
    year: 2019`,
  },
  check: ({ papers }) =>
    papers.flatMap(({ path, locate, known }) =>
      (known.versions ?? []).flatMap(({ title, venue, year, date, link }, index) => {
        const isOtherTitle = title !== undefined && !isSameTitle(title, known.title ?? "");
        const isOtherVenue = venue !== undefined && venue !== known.venue;
        const isOtherYear = [year, date?.slice(0, 4)].some((own) => own !== undefined && Number(own) !== known.year);
        const isOtherLink = link !== undefined && !known.links?.some(({ url }) => url === link);
        if (isOtherTitle || isOtherVenue || isOtherYear || isOtherLink) return [];
        return {
          path,
          ...locate(["versions", index]),
          rule: "repeated-version" as const,
          message: "This version does not differ from the entry itself.",
          hint: "Remove it, or add what differs.",
        };
      }),
    ),
};

/** An entry with `codeStatus: none-known` has a look-up of code and no link to code. */
export const codeStatus: RuleDefinition = {
  summary: "An entry with `codeStatus: none-known` has a look-up of code and no link to code.",
  why: "Readers can tell whether somebody searched for code. The look-up says when and where.",
  fix: "Record the look-up under `lookedUp`, or remove `codeStatus`.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "codeStatus: none-known",
    right: `codeStatus: none-known
lookedUp:
  - what: code
    date: 2022-02-01
    record: https://example.org/steam
    result: not found`,
  },
  check: ({ papers }) =>
    papers.flatMap(({ path, locate, known }): Issue[] => {
      const { codeStatus: status, links = [], lookedUp = [] } = known;
      if (status === undefined) return [];
      const issue = { path, ...locate(["codeStatus"]), rule: "code-status" as const };
      if (links.some(({ type }) => type === "code")) {
        return [
          { ...issue, message: "The entry links to code, but codeStatus is none-known.", hint: "Remove codeStatus." },
        ];
      }
      if (lookedUp.some(({ what, result }) => what === "code" && result === "found")) {
        const message = "A look-up found code, but codeStatus is none-known.";
        return [{ ...issue, message, hint: "Link to the code and remove codeStatus, or correct the look-up." }];
      }
      if (lookedUp.some(({ what }) => what === "code")) return [];
      const message = "codeStatus is none-known, but there is no look-up of code.";
      return [{ ...issue, message, hint: "Add the look-up to lookedUp, with what: code." }];
    }),
};
