import type { Paper, Venue } from "../survey/entities";
import { splitAuthorName } from "./author-name";
import { citationKey } from "./citation-key";
import { paperAddress } from "./paper-address";

const typeByKind: Record<Venue["kind"], string> = {
  conference: "CPAPER",
  workshop: "CPAPER",
  journal: "JOUR",
  preprint: "UNPB",
  web: "ELEC",
};

/**
 * Returns a paper as a RIS record with CRLF line ends
 * (https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp).
 */
export function toRis(paper: Paper, venue: Venue | undefined): string {
  const isPreprint = venue?.kind === "preprint";
  const tags: [string, string | undefined][] = [
    ["TY", typeByKind[venue?.kind ?? "preprint"]],
    ["ID", citationKey(paper)],
    ["TI", paper.title],
    ...paper.authors.map((name): [string, string] => ["AU", risName(name)]),
    ["PY", paper.year?.toString()],
    ["T2", isPreprint ? undefined : venue?.title],
    ["PB", isPreprint ? venue.name : undefined],
    ["DO", paper.doi],
    ["UR", paperAddress(paper)],
    ["N1", paper.arxiv && `arXiv:${paper.arxiv}`],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? `${tag}  - ${value}` : []));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** Formats a name as "Family, Given, Suffix". */
function risName(name: string): string {
  const { literal, particle, family, given, suffix } = splitAuthorName(name);
  return literal ?? [[particle, family].filter(Boolean).join(" "), given, suffix].filter(Boolean).join(", ");
}
