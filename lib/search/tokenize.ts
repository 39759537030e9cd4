import { foldText } from "./fold-text";

/** A folded word and its position in a text. */
export interface Token {
  /** The folded word, or two characters of a script without spaces between words. */
  text: string;
  /** Position of its first character in the text, in UTF-16 units. */
  start: number;
  /** Position after its last character. */
  end: number;
}

// Letters and digits with their marks; marks alone are excluded because emoji have them too. A full stop or colon only
// between digits, for 1.58, 2:4 and 2210.17323. Signs only after a single letter, for C++ and C#.
const words =
  /(?<![\p{L}\p{N}])[a-z](?:\+{1,2}|#)(?![\p{L}\p{N}+#])|(?:[\p{L}\p{N}∞]\p{M}*|(?<=\p{Nd})[.:](?=\p{Nd}))+/giu;
/** The same words in lower-case ASCII text, which most texts of an index are. It takes a fraction of the time. */
const asciiWords = /(?<![a-z0-9])[a-z](?:\+{1,2}|#)(?![a-z0-9+#])|(?:[a-z0-9]|(?<=[0-9])[.:](?=[0-9]))+/g;
const isAscii = /^[\0-\x7f]*$/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const hasUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Returns whether a text has letters of Chinese, Japanese or Korean. */
export function isUnspaced(text: string): boolean {
  return hasUnspaced.test(text);
}

/**
 * Splits a text into words. Chinese, Japanese and Korean text, which needs no spaces between words, is split into
 * overlapping pairs of characters (bigrams), as in search engines without a dictionary.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(words)) {
    const [word] = match;
    if (hasUnspaced.test(word)) addMixed(tokens, word, match.index);
    else add(tokens, word, match.index);
  }
  return tokens;
}

/** Returns the folded words of a text, without their positions. */
export function tokenTexts(text: string): string[] {
  if (isAscii.test(text)) return foldText(text).match(asciiWords) ?? [];
  return tokenize(text).map((token) => token.text);
}

function add(tokens: Token[], word: string, start: number): void {
  tokens.push({ text: foldText(word), start, end: start + word.length });
}

function addMixed(tokens: Token[], word: string, offset: number): void {
  let end = 0;
  for (const match of word.matchAll(unspaced)) {
    if (match.index > end) add(tokens, word.slice(end, match.index), offset + end);
    addPairs(tokens, match[0], offset + match.index);
    end = match.index + match[0].length;
  }
  if (end < word.length) add(tokens, word.slice(end), offset + end);
}

function addPairs(tokens: Token[], run: string, offset: number): void {
  const characters = [...run];
  let start = offset;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next !== undefined) add(tokens, character + next, start);
    else if (index === 0) add(tokens, character, start);
    start += character.length;
  }
}
