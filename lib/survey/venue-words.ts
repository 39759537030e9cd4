/** A word of a venue's name, or of a text about a venue. */
export interface VenueWord {
  text: string;
  /** Whether the text shortens it: "Proc.", "Int'l". */
  isShort: boolean;
  /** Whether punctuation separates it from the word before. */
  isSeparated: boolean;
}

/** Words without which a name is the same: "Proceedings (of the) VLDB Endowment". */
const filler = /^(?:a|an|at|by|for|in|of|on|the|to|with)$/iu;

/** Words and numbers that come before a name: "Proceedings of the Twelfth Annual …", "2024 ACM/IEEE 51st …". */
const leading =
  /^(?:adv|advances|annual|annu|conf|conference|international|intl|int|joint|meeting|proc|proceedings|pre|symposium|edition|\d+(?:st|nd|rd|th)?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie)th|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|[A-Z]{2,})$/u;

/** Words that come after a name: "… Proceedings", "… Datasets and Benchmarks Track". Others make it longer. */
const trailing =
  /^(?:(?:Conference|Datasets?|Journal|Long|Main|Oral|Papers?|Part|Poster|Proceedings|Short|Spotlight|Track|Vol|Volume)|\d+\w*|[A-Z]{2,}|\p{Lowercase_Letter}.*)$/u;

/** Splits a text into words. A number after an acronym is a word of its own: "ICML'24", "AAAI-25", "SC22". */
export function toVenueWords(text: string): VenueWord[] {
  const source = text.replaceAll("&", " and ").replaceAll("_", " ");
  const matches = source.matchAll(/[\p{Letter}\p{Mark}]+(?:['’]\p{Letter}+)?\.?|\d+\p{Letter}*/gu);
  // Some databases shorten without full stops: "IEEE Trans Pattern Anal Mach Intell".
  const isIso = /\b(?:Trans|Proc|Conf|Symp|Adv|Int|J)\s+[A-Z]/u.test(source);
  const words: VenueWord[] = [];
  let end: number | undefined;
  for (const { 0: word, index } of matches) {
    const gap = end === undefined ? "" : source.slice(end, index);
    const isShort = (word.length > 1 && /\.$|['’]/u.test(word)) || (isIso && /^\p{Lu}/u.test(word));
    words.push({ text: word.replace(/\.$/u, ""), isShort, isSeparated: /[^\s'’./\\-]|\s[-–—]\s|--|\s@/u.test(gap) });
    end = index + word.length;
  }
  return words;
}

/**
 * Whether a name occurs in a text as a whole: words before it only count or date it, and no words after it make it the
 * name of another venue. An acronym can occur anywhere.
 */
export function occursInWords(name: readonly VenueWord[], words: readonly VenueWord[]): boolean {
  const phrase = name.filter(({ text }) => !filler.test(text));
  const [first] = phrase;
  if (!first) return false;
  if (phrase.length === 1) return words.some((_, at) => words[at]?.text === first.text && !isPartOfName(words, at));
  const isShortened = words.some(({ text, isShort }) => isShort && text.length > 1);
  return words.some((_, start) => {
    const end = matchPhrase(phrase, words, start, isShortened);
    return end !== undefined && canPrecede(words, start) && canFollow(words, end);
  });
}

/** Returns the word of a name that has only one besides fillers: an acronym. */
export function acronymIn(name: readonly VenueWord[]): string | undefined {
  const [word, other] = name.filter(({ text }) => !filler.test(text));
  return other ? undefined : word?.text;
}

/** Whether an acronym belongs to a longer name: "The VLDB Journal", "Chapter of the ACL". */
function isPartOfName(words: readonly VenueWord[], at: number): boolean {
  const next = words[at + 1];
  if (next && !next.isSeparated && /^(?:J|Journal|Letters|Magazine|Newsletter|Bulletin)$/u.test(next.text)) return true;
  const before = words.slice(0, at).filter(({ text }) => !filler.test(text));
  const isAfterFiller = filler.test(words[at - 1]?.text ?? "");
  return isAfterFiller && /^(?:Chapter|Section|Journal|Transactions|Communications)$/u.test(before.at(-1)?.text ?? "");
}

/** Returns the position after a name that begins at a position. Short forms leave out "and". */
function matchPhrase(
  phrase: readonly VenueWord[],
  words: readonly VenueWord[],
  start: number,
  isShortened: boolean,
): number | undefined {
  let at = start;
  for (const { text } of phrase) {
    while (at > start && filler.test(words[at]?.text ?? "")) at += 1;
    const word = words[at];
    if (word && isSameWord(word, text)) at += 1;
    else if (!(isShortened && text === "and")) return undefined;
  }
  return at;
}

function isSameWord({ text, isShort }: VenueWord, wanted: string): boolean {
  const fold = (word: string) => word.toLowerCase().replace(/(?<=\p{Letter}{3})s$/u, "");
  if (fold(text) === fold(wanted)) return true;
  const [start = "", end = ""] = text.toLowerCase().split(/['’]/u);
  return isShort && wanted.toLowerCase().startsWith(start) && wanted.toLowerCase().endsWith(end);
}

function canPrecede(words: readonly VenueWord[], start: number): boolean {
  for (let at = start; at > 0 && !words[at]?.isSeparated; at -= 1) {
    const { text = "" } = words[at - 1] ?? {};
    if (filler.test(text)) return true;
    if (!leading.test(/^[A-Z]{2,}$/u.test(text) ? text : text.toLowerCase())) return false;
  }
  return true;
}

function canFollow(words: readonly VenueWord[], end: number): boolean {
  const next = words[end];
  if (!next) return true;
  if (next.isSeparated) {
    // "Machine Learning, Optimization, and Data Science" goes on.
    const rest = words.slice(end, end + 8);
    const and = rest.findIndex(({ text }) => text === "and");
    return (
      and < 0 || rest.slice(0, and).some(({ text }) => !/^\p{Uppercase_Letter}?\p{Lowercase_Letter}+$/u.test(text))
    );
  }
  // "… and the 9th International Joint Conference …" is a second conference.
  if (next.text === "and") return words[end + 1]?.text === "the";
  return !/^(?:for|in|of|on)$/u.test(next.text) && trailing.test(next.text);
}
