import { yearGap } from "./paper-years";
import type { SearchIndex } from "./search-index";
import { tokenTexts } from "./tokenize";

/** The authors and the year of a citation such as "Frantar, E. and Alistarh, D. (2023)". */
interface Citation {
  authors: CitedAuthor[];
  year: number | undefined;
}

/** An author as cited: the words of the name, and the initials of others. */
interface CitedAuthor {
  words: string[];
  initials: string[];
}

const etAl = /[\s,]+(?:et\.?\s*al(?:\.|ii|\b)|and (?:others|colleagues))\.?(?:['’]s)?/i;
const citedYear = /[\s,(]*\(?\b((?:19|20)\d\d)[a-z]?\)?\s*$/;
// "E.", "E.-J." or "EJ". Longer words in capitals are acronyms.
const initial = /^(?:(?:\p{Lu}\.-?){1,4}|\p{Lu}-?\p{Lu}?)$/u;
const maxAuthors = 12;
/** Maximum number of characters of a citation. Without it, a long text of commas would take seconds. */
const maxLength = 1_000;

/**
 * Returns the papers that a citation names, best first: by first author, then by year. `shown` has only the authors if no
 * paper is of the year.
 */
export function findCitation(text: string, index: SearchIndex): { papers: number[]; shown?: string } {
  const citation = readCitation(text);
  if (!citation) return { papers: [] };
  const { papers } = index.data;
  const byAuthors = citation.authors.map((author) => papersOfAuthor(author, index));
  const common = [...(byAuthors[0] ?? [])].filter((paper) => byAuthors.every((found) => found.has(paper)));
  const { year } = citation;
  const judged = common.map((paper) => {
    const first = papers.authors[paper]?.[0] ?? -1;
    const [cited] = citation.authors;
    return {
      paper,
      isFirst: cited !== undefined && isAuthor(index.data.authors[first] ?? "", cited),
      gap: year === undefined ? 0 : yearGap(paper, year, index),
    };
  });
  const near = judged.filter(({ gap }) => gap <= 1);
  const firsts = near.filter(({ isFirst }) => isFirst);
  const found = near.length === 0 ? judged : year !== undefined && firsts.length > 0 ? firsts : near;
  found.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || a.gap - b.gap || a.paper - b.paper);
  return {
    papers: found.map(({ paper }) => paper),
    ...(near.length === 0 && { shown: citation.authors.map(({ words }) => words.join(" ")).join(" ") }),
  };
}

/** Reads a citation; undefined if a text has neither initials, nor "et al.", nor a year in parentheses. */
function readCitation(text: string): Citation | undefined {
  if (text.length > maxLength) return undefined;
  const inner = text.trim().replace(/^[[(]+|[\])]+$/g, "");
  const hasMore = etAl.test(inner);
  const whole = inner.replace(etAl, " ");
  const [yearText, year] = citedYear.exec(whole) ?? [""];
  const isParenthesized = /[[(]\s*(?:19|20)\d\d/.test(text) || /,\s*(?:19|20)\d\d/.test(text);
  const names = whole.slice(0, whole.length - yearText.length);
  if (/\d/.test(names)) return undefined;
  const pieces = names.split(/[,;&]|\band\b/).flatMap((piece) => piece.trim().replace(/\.(?=\p{Lu})/gu, ". ") || []);
  const authors: CitedAuthor[] = [];
  for (const piece of pieces) {
    const words = piece.split(/\s+/);
    const initials = words.filter((word) => initial.test(word)).flatMap((word) => word.match(/\p{Lu}/gu) ?? []);
    const others = words.filter((word) => !initial.test(word)).flatMap(tokenTexts);
    const last = authors.at(-1);
    if (others.length > 0) authors.push({ words: others, initials });
    else if (last) last.initials.push(...initials);
  }
  const hasInitials = authors.some(({ initials }) => initials.length > 0);
  const isCitation = hasMore || hasInitials || (year !== undefined && isParenthesized);
  if (!isCitation || authors.length === 0 || authors.length > maxAuthors) return undefined;
  return { authors, year: year === undefined ? undefined : Number(year) };
}

function papersOfAuthor(
  cited: CitedAuthor,
  { data, vocabulary, entriesWith, papersByAuthor }: SearchIndex,
): Set<number> {
  const papers = new Set<number>();
  const id = vocabulary.idOf(cited.words[0] ?? "");
  for (const author of id === undefined ? [] : entriesWith.author.of(id)) {
    if (isAuthor(data.authors[author] ?? "", cited)) for (const paper of papersByAuthor.of(author)) papers.add(paper);
  }
  return papers;
}

/** Returns whether a name has all words of a cited author, and further words with the initials. */
function isAuthor(name: string, { words, initials }: CitedAuthor): boolean {
  const nameWords = tokenTexts(name);
  const isSurname = words.includes(nameWords.at(-1) ?? "") || words.length > 1;
  if (!isSurname || !words.every((word) => nameWords.includes(word))) return false;
  const letters = nameWords.filter((word) => !words.includes(word)).map((word) => word[0]);
  // Citations often leave out middle names.
  return (
    letters.length === 0 || initials.length === 0 || tokenTexts(initials.join(" ")).some((each) => letters[0] === each)
  );
}
