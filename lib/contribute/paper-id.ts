import { idSchema, maxIdLength } from "../content/schema/fields";
import { toId } from "../search/to-id";
import { freeName } from "../text/free-name";
import { distinctiveWords } from "./distinctive-words";

const maxWords = 5;

/**
 * Proposes an id for a paper from its short name, or from the first distinctive words of its title. If the id is taken,
 * adds the year, then a number.
 */
export function proposeId(
  paper: { title: string; shortName?: string | undefined; year?: number | undefined },
  isTaken: (id: string) => boolean,
): string {
  const words = paper.shortName ? [paper.shortName] : distinctiveWords(paper.title).slice(0, maxWords);
  const base = validId(shorten(nameToId(words.join(" ")) || nameToId(paper.title)), "paper");
  if (!isTaken(base)) return base;
  return freeName(paper.year ? `${base}-${paper.year}` : base, isTaken);
}

/** Returns words as an id. Those that are not valid as an id, such as a year, follow a prefix. */
export function validId(words: string, prefix: string): string {
  if (words === "") return prefix;
  return idSchema.safeParse(words).success ? words : `${prefix}-${words}`;
}

/** Cuts an id at a hyphen, so that a year and a number can follow. */
function shorten(id: string): string {
  const limit = maxIdLength - 20;
  if (id.length <= limit) return id;
  const end = id.lastIndexOf("-", limit);
  return id.slice(0, end > 0 ? end : limit);
}

/** Returns the current and previous ids of papers. A new paper cannot use them. */
export function takenIds(papers: readonly { id: string; aliases: readonly string[] }[]): Set<string> {
  return new Set(papers.flatMap(({ id, aliases }) => [id, ...aliases]));
}

/** Converts a name to an id: "LoRA+" to "lora-plus", "Łuczak's Method" to "luczaks-method". */
function nameToId(name: string): string {
  return toId(name.replace(/\+/g, " plus ").replace(/[’']/g, ""));
}
