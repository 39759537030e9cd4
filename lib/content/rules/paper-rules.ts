import { isSameTitle } from "../../identifiers/same-paper";
import { statusOf } from "../../survey/venue-status";
import type { Issue } from "../issue";
import type { RuleDefinition } from "./rule-definition";

// Rules for what a paper says of itself.

/** A paper's status agrees with the kind of its venue. */
export const statusVenue: RuleDefinition = {
  summary: "A paper's status agrees with the kind of its venue.",
  why: "Readers choose by status: what stands in a venue with review was reviewed, what stands on a preprint server may not have been.",
  fix: "Write the status that fits the venue, or name the venue where the paper was published.",
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
  why: "A paper that builds on itself is a slip: another paper was meant.",
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
              message: "The relation is to the paper itself.",
              hint: "Name the other paper.",
            }
          : [],
      ),
    ),
};

/** Versions differ from the version of record. */
export const repeatedVersion: RuleDefinition = {
  summary: "Versions differ from the version of record.",
  why: "The fields at the top of an entry are the version of record. `versions` holds the others.",
  fix: "Remove the version, or write what is different in it.",
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
          message: "Nothing in this version differs from the entry itself.",
          hint: "Remove it, or write what is different.",
        };
      }),
    ),
};

/** `codeStatus: none-known` stands beside a look-up of code, and beside no code. */
export const codeStatus: RuleDefinition = {
  summary: "`codeStatus: none-known` stands beside a look-up of code, and beside no code.",
  why: "That nobody knows of code differs from nobody having looked. The look-up says when and where.",
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
      const place = { path, ...locate(["codeStatus"]), rule: "code-status" as const };
      if (links.some(({ type }) => type === "code")) {
        return [{ ...place, message: "The entry links code, but says that none is known.", hint: "Remove the key." }];
      }
      if (lookedUp.some(({ what, result }) => what === "code" && result === "found")) {
        const message = "The entry says that no code is known, but a look-up found some.";
        return [{ ...place, message, hint: "Link the code and remove the key, or correct the look-up." }];
      }
      if (lookedUp.some(({ what }) => what === "code")) return [];
      const message = "The entry says that no code is known, but not where it was looked for.";
      return [{ ...place, message, hint: "Add the look-up to lookedUp, with what: code." }];
    }),
};
