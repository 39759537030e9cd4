import { foldText } from "./fold-text";

/** A word of a text, folded, and where it stands. */
export interface Token {
  /** The folded word; two characters of a script that writes no blanks. */
  text: string;
  /** Place of its first character in the text, in UTF-16 units. */
  start: number;
  /** Place after its last character. */
  end: number;
}

// Letters and digits with their marks, which emoji have too; a full stop or colon only between digits, for 1.58, 2:4
// and 2210.17323.
const words = /(?:[\p{L}\p{N}∞]\p{M}*|(?<=\p{Nd})[.:](?=\p{Nd}))+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const hasUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The words of a text, in order. Chinese, Japanese and Korean runs, which need no blanks between words, are cut into
 * overlapping pairs of characters (bigrams), as search engines without a dictionary do.
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

/** The folded words of a text, without their places. */
export function tokenTexts(text: string): string[] {
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
