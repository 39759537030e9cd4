import { idSchema } from "../content/schema/fields";
import { toId } from "../search/to-id";
import { distinctiveWords } from "./distinctive-words";

const mostWords = 5;

/**
 * An id for a paper: its short name, or else the first telling words of its title, in the letters that ids have.
 * The year, then a number, is added while the id is taken.
 */
export function proposeId(
  paper: { title: string; shortName?: string | undefined; year?: number | undefined },
  isTaken: (id: string) => boolean,
): string {
  const words = paper.shortName ? [paper.shortName] : distinctiveWords(paper.title).slice(0, mostWords);
  const name = nameToId(words.join(" ")) || nameToId(paper.title) || "paper";
  const base = idSchema.safeParse(name).success ? name : `paper-${name}`;
  if (!isTaken(base)) return base;
  const dated = paper.year ? `${base}-${paper.year}` : base;
  let id = dated;
  for (let number = 2; isTaken(id); number += 1) id = `${dated}-${number}`;
  return id;
}

/** Ids that papers have or had: a new paper cannot have them. */
export function takenIds(papers: readonly { id: string; aliases: readonly string[] }[]): Set<string> {
  return new Set(papers.flatMap(({ id, aliases }) => [id, ...aliases]));
}

/** The id that a name reads as: "lora-plus" for "LoRA+", "luczaks-method" for "Łuczak's Method". */
function nameToId(name: string): string {
  return toId(name.replace(/\+/g, " plus ").replace(/[’']/g, ""));
}
