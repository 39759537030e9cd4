import type { Entry } from "../content/read-entry";
import type { Issue, Rule } from "../issue";
import type { Entries } from "./entries";
import { foldTitle } from "./fold-title";

/** Something that may be claimed once: who claims it, and where that stands in its file. */
interface Claim {
  key: string;
  entry: Pick<Entry<unknown>, "path" | "locate">;
  at: readonly PropertyKey[];
}

/** Checks that ids, identifiers, titles, names and source lines belong to one entry each. Both files are named. */
export function checkDuplicates(entries: Entries): Issue[] {
  const { papers, frameworks, topics, techniques, venues } = entries;
  const field = (name: "arxiv" | "doi" | "openreview" | "aclAnthology"): Claim[] =>
    papers.flatMap((entry) => claim(entry.known[name]?.toLowerCase(), entry, [name]));

  return [
    ...collide("duplicate-arxiv", "This arXiv id", field("arxiv")),
    ...collide("duplicate-doi", "This DOI", field("doi")),
    ...collide("duplicate-openreview", "This OpenReview id", field("openreview")),
    ...collide("duplicate-anthology", "This ACL Anthology id", field("aclAnthology")),
    ...collide(
      "duplicate-title",
      "This title",
      papers.flatMap((entry) => claim(entry.known.title && foldTitle(entry.known.title), entry, ["title"])),
    ),
    ...Object.values(entries).flatMap((collection) =>
      collide(
        "duplicate-id",
        "This id",
        collection.flatMap((entry) => claim(entry.id, entry, [])),
      ),
    ),
    ...collide(
      "alias-shadows-id",
      "This id",
      [
        ...papers.flatMap((entry) => claim(entry.id, entry, [])),
        ...papers.flatMap((entry) =>
          (entry.known.aliases ?? []).flatMap((alias, index) => claim(alias, entry, ["aliases", index])),
        ),
      ],
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
    ...collide(
      "duplicate-name",
      "This name",
      topics.flatMap((entry) => namesOf(entry, "title", entry.known.title)),
    ),
    ...collide(
      "duplicate-name",
      "This name",
      techniques.flatMap((entry) => namesOf(entry, "name", entry.known.name)),
    ),
    ...collide(
      "duplicate-name",
      "This name",
      venues.flatMap((entry) => namesOf(entry, "name", entry.known.name)),
    ),
    ...collide("duplicate-source-line", "This line of the source", [
      ...papers.flatMap(sourceLines),
      ...frameworks.flatMap(sourceLines),
      ...topics.flatMap(sourceLines),
    ]),
  ];
}

function claim(key: string | undefined, entry: Claim["entry"], at: Claim["at"]): Claim[] {
  return key ? [{ key, entry, at }] : [];
}

function namesOf(entry: Entry<{ aliases: string[] }>, key: string, name: string | undefined): Claim[] {
  return [
    ...claim(name?.toLowerCase(), entry, [key]),
    ...(entry.known.aliases ?? []).flatMap((alias, index) => claim(alias.toLowerCase(), entry, ["aliases", index])),
  ];
}

function sourceLines(entry: Entry<{ sources: { source: string; line?: number | undefined }[] }>): Claim[] {
  return (entry.known.sources ?? []).flatMap(({ source, line }, index) =>
    line === undefined ? [] : claim(`${source}:${line}`, entry, ["sources", index, "line"]),
  );
}

/** One issue for each claim after the first with the same key, naming both places. */
function collide(
  rule: Rule,
  subject: string,
  claims: Claim[],
  counts: (first: Claim, second: Claim) => boolean = () => true,
): Issue[] {
  const firstByKey = new Map<string, Claim>();
  return claims.flatMap((second) => {
    const first = firstByKey.get(second.key);
    if (!first) firstByKey.set(second.key, second);
    if (!first || !counts(first, second)) return [];
    const { line } = first.entry.locate(first.at);
    return [
      {
        path: second.entry.path,
        ...second.entry.locate(second.at),
        rule,
        message: `${subject} stands in ${first.entry.path}:${line} too.`,
        hint: "Keep one of the two.",
      },
    ];
  });
}
