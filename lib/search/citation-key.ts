import { foldLetters } from "./fold-text";
import { yearGap } from "./paper-years";
import { namesAt, type SearchIndex } from "./search-index";
import { tokenTexts } from "./tokenize";

// The key in `\cite{key}`, `[@key]`, `@article{key,` and `DBLP:key`.
const wrapped =
  /^(?:\\\w*cite\w*\*?(?:\[[^\]]*\])*\{|\[?@(?:\w+\s*\{)?)?\s*(?:DBLP:)?([\p{L}\p{M}\d'’:_.+/-]+)\s*[\],}]*$/iu;
const dblp = /^(?:conf|journals|books)\/[\w-]+\/(\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)*)([\p{Lu}\d]*?)(\d{2})[a-z]?$/u;
const keyYear = /(?<!\d)(?:((?:19|20)\d\d)|(\d\d))(?!\d)/;
// A key without a word of the title is ambiguous with more papers than this.
const maxAmbiguous = 3;

/**
 * Returns the papers that a BibTeX key names, best first: `frantar2022gptq`, `frantar-etal-2023-gptq`,
 * `Dettmers2023QLoRAEF`, `DBLP:conf/iclr/FrantarAHA23`. It has the surname of the first author, the year and often the
 * first distinctive word of the title. The year may differ by one, because keys name a preprint or its publication.
 */
export function papersOfKey(text: string, index: SearchIndex): number[] {
  const key = wrapped.exec(text.trim())?.[1];
  if (key === undefined) return [];
  const [, surname, initials = "", digitsOfYear] = dblp.exec(key) ?? [];
  if (surname !== undefined) return papersOfDblpKey({ surname, initials, year: 2000 + Number(digitsOfYear) }, index);
  const year = keyYear.exec(key);
  if (!year) return [];
  const { index: start } = year;
  const [digits, long, short] = year;
  const before = foldLetters(key.slice(0, start)).replace(/etal$/, "");
  const after = key.slice(start + digits.length);
  // "int8" and "fp16" are no keys, and neither is a key without a name.
  if (!/^\p{L}{2,}$/u.test(before) || (short !== undefined && /^\d/.test(after))) return [];
  return rank(index, (paper) => {
    const gap = yearGap(paper, Number(long ?? `20${short}`), index);
    const rest = gap > 1 ? undefined : afterSurname(before, paper, index);
    if (rest === undefined) return undefined;
    const word = rest + foldLetters(after.replace(/^[a-z](?=[-_:.]|$)/, ""));
    if (word === "") return { fit: 1, gap };
    const isTitle = titleFits(word, paper, index);
    return isTitle || rest === "" ? { fit: isTitle ? 2 : 0, gap } : undefined;
  });
}

function papersOfDblpKey(
  { surname, initials, year }: { surname: string; initials: string; year: number },
  index: SearchIndex,
): number[] {
  const { papers, authors } = index.data;
  return rank(index, (paper) => {
    const gap = yearGap(paper, year, index);
    const others = (papers.authors[paper] ?? []).slice(1);
    if (gap > 1 || others.length !== initials.length) return undefined;
    if (afterSurname(foldLetters(surname), paper, index) !== "") return undefined;
    // DBLP writes 0 for an author with a number after the name.
    const isSame = others.every((author, at) => {
      const letter = initials[at] ?? "";
      return letter === "0" || foldLetters(surnameOf(authors[author])).startsWith(foldLetters(letter));
    });
    return isSame ? { fit: 2, gap } : undefined;
  });
}

/** Returns the papers with the best fit, those of the exact year first. Without a fitting title, only if they are few. */
function rank({ size }: SearchIndex, judge: (paper: number) => { fit: number; gap: number } | undefined): number[] {
  const judged = Array.from({ length: size }, (_, paper) => ({ paper, ...(judge(paper) ?? { fit: -1, gap: 0 }) }));
  const best = Math.max(-1, ...judged.map(({ fit }) => fit));
  if (best < 0) return [];
  const found = judged.filter(({ fit }) => fit === best).sort((a, b) => a.gap - b.gap || a.paper - b.paper);
  const exact = found.filter(({ gap }) => gap < 1);
  const papers = (exact.length > 0 && best < 2 ? exact : found).map(({ paper }) => paper);
  return best === 0 && papers.length > maxAmbiguous ? [] : papers;
}

/** Returns the letters of a key after the surname of a paper's first author; undefined if it begins otherwise. */
function afterSurname(letters: string, paper: number, { data }: SearchIndex): string | undefined {
  const name = data.authors[data.papers.authors[paper]?.[0] ?? -1] ?? "";
  const words = name.split(/\s+/).map(foldLetters).filter(Boolean);
  const surnames = [...words.keys()].map((start) => words.slice(start).join(""));
  // Surnames of two words are often joined, or cut to one of them.
  const found = [...surnames, ...words.slice(1)].filter((surname) => surname !== "" && letters.startsWith(surname));
  const longest = found.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : letters.slice(longest.length);
}

/** Returns whether letters begin at a word of a title or name, or are a word followed by initials: `QLoRAEF`. */
function titleFits(letters: string, paper: number, { data }: SearchIndex): boolean {
  const { papers } = data;
  const titles = [papers.title[paper] ?? "", ...(papers.formerTitles[paper] ?? []), ...namesAt(papers, paper)];
  return titles.some((title) => {
    const words = tokenTexts(title);
    return words.some((word, start) => {
      const rest = words.slice(start);
      const initials =
        word +
        rest
          .slice(1)
          .map((next) => next[0])
          .join("");
      return rest.join("").startsWith(letters) || (letters.length > word.length && initials.startsWith(letters));
    });
  });
}

function surnameOf(name = ""): string {
  return name.split(/\s+/).at(-1) ?? "";
}
