import { addresses } from "../site/addresses";
import type { EntryHit } from "./describe-entry";
import { fillerWords } from "./filler-words";
import type { PageEntry, SearchData } from "./search-data";
import { stopWords } from "./stop-words";
import { tokenTexts } from "./tokenize";

/** A page with the words of its names. */
interface PageNames {
  page: PageEntry;
  /** The words of each name. A query needs all words of one name. */
  names: { name: string; words: string[] }[];
  /** The words of all names. A query with another word is about something else. */
  words: ReadonlySet<string>;
}

const maxPages = 3;

/**
 * Prepares the search for pages that are not about an entry: the calculator by its purpose, by models and by
 * accelerators. Their words are not in the index, because they are common words that say nothing about papers.
 */
export function preparePages({ pages, models, cards }: SearchData): (text: string) => EntryHit[] {
  const all = [
    ...pages.map((page) => namesOf(page, [])),
    ...models.map(({ id, name }) =>
      namesOf(
        {
          address: addresses.chooseWith({ model: id }),
          name: `Memory for ${name}`,
          aliases: [name, withoutActive(name)],
        },
        modelWords,
      ),
    ),
    ...cards.map(({ id, name }) =>
      namesOf(
        { address: addresses.chooseWith({ card: id }), name: `What fits on ${name}`, aliases: shortNames(name) },
        cardWords,
      ),
    ),
  ];
  return (text) => {
    const query = wordsOf(text);
    const wanted = query.filter((word) => !stopWords.has(word) && !fillerWords.has(word));
    const found = all.flatMap(({ page, names, words }): EntryHit[] => {
      if (!(wanted.length > 0 ? wanted : query).every((word) => words.has(word))) return [];
      const [best] = names.filter((own) => own.words.every((word) => query.includes(word)));
      if (!best) return [];
      const { address: id, name: title } = page;
      const alias = best.name === title ? undefined : best.name;
      return [{ kind: "page", id, title, alias, trail: [], fit: 1, papers: 0, color: undefined }];
    });
    return found.slice(0, maxPages);
  };
}

/** Other words that a query for a model or an accelerator may have. */
const modelWords = ["instruct", "chat", "base", "vram", "gpu", "memory"];
const cardWords = ["vram", "gpu", "memory"];

function namesOf(page: PageEntry, otherWords: readonly string[]): PageNames {
  const names = [page.name, ...page.aliases].map((name) => ({ name, words: wordsOf(name) }));
  return { page, names, words: new Set([...names.flatMap(({ words }) => words), ...otherWords]) };
}

/** Returns the name of a mixture of experts without the active parameters at its end: "Qwen3 30B" for "Qwen3 30B-A3B". */
function withoutActive(name: string): string {
  return name.replace(/-A[\d.]+B$/, "");
}

/** Returns the words of a text, without the plural of words, and with "80GB" as two words. */
function wordsOf(text: string): string[] {
  const words = tokenTexts(text.replace(/(\d)(?=GB\b)/gi, "$1 "));
  return words.map((word) => (/\d/.test(word) || word.length < 4 ? word : word.replace(/s$/, "")));
}

/**
 * Returns what readers call an accelerator, longest first: the parts of its name that have a digit or several words. For
 * "NVIDIA H100 SXM 80 GB", "H100" is one of them. Leaves out the memory.
 */
function shortNames(name: string): string[] {
  const words = name.replace(/ \d+ GB$/, "").split(" ");
  const parts = words.flatMap((_, start) =>
    words.slice(start).map((_, count) => words.slice(start, start + count + 1).join(" ")),
  );
  return parts.filter((part) => /.\d|\d.| /.test(part)).sort((a, b) => b.length - a.length);
}
