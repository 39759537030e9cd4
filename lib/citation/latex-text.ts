import { Transform } from "unicode2latex";

/**
 * Letters that a format can have: `ascii` has LaTeX commands for all others, because bibtex cuts and sorts names byte by
 * byte. `utf-8` keeps Latin letters with accents.
 */
export type LatexLetters = "ascii" | "utf-8";

const transform = new Transform("bibtex");

/** The characters that LaTeX reads as commands and that a backslash turns into text. */
const escaped = /^[&%$#_{}]$/;

const special: Record<LatexLetters, RegExp> = {
  ascii: /[&%$#_{}\\~^]|\P{ASCII}\p{M}*/gu,
  "utf-8": /[&%$#_{}\\~^]|(?!\p{Script=Latin})\P{ASCII}\p{M}*/gu,
};

/** Writes plain text as LaTeX for a bibliography. `toDocumentLatex` writes it for a document. */
export function escapeLatex(text: string, letters: LatexLetters): string {
  return text.normalize("NFC").replace(special[letters], (character) => {
    if (escaped.test(character)) return `\\${character}`;
    const latex = transform.tolatex(character).trim();
    // Braces make bibtex treat a command as one letter, and keep formulas and commands apart from what follows.
    return /[\\$]/.test(latex) ? `{${latex.replace(/\{\}$/, "")}}` : latex;
  });
}

/**
 * Writes a title as LaTeX. Braces keep the capitals of words that a bibliography style must not change: abbreviations
 * ("LLaMA", "KV"), the first word of a sentence after the first, and the paper's short name if the title contains it.
 */
export function protectCapitals(title: string, name: string | undefined, letters: LatexLetters): string {
  const words = title.split(/\s+/).map((word) => {
    const [, before = "", text = "", after = ""] = /^([("“‘[]*)(.*?)([)"”’\],.:;?!]*)$/u.exec(word) ?? [];
    return { before, text, after };
  });
  const named = nameWords(
    words.map(({ text }) => text),
    name,
  );
  return words
    .map(({ before, text, after }, index) => {
      const previous = words[index - 1]?.after ?? ":";
      const isSentence = /^\p{Lu}/u.test(text) && /[.?!]$/.test(previous);
      // Styles keep the first letter of a title and of a subtitle.
      const isArticle = text === "A" && previous.endsWith(":");
      const latex =
        named.has(index) || isSentence
          ? inBraces(escapeLatex(text, letters))
          : text
              .split(/([-–—/(])/u)
              .map((part) => {
                const partLatex = escapeLatex(part, letters);
                return isAbbreviation(part) && !isArticle ? inBraces(partLatex) : partLatex;
              })
              .join("");
      return escapeLatex(before, letters) + latex + escapeLatex(after, letters);
    })
    .join(" ");
}

/** Returns the positions of the words of a name in a title. A name that is the whole title is not protected. */
function nameWords(words: readonly string[], name = ""): Set<number> {
  const wanted = name.split(/\s+/);
  if (wanted.length >= words.length || !wanted.every((word) => /\p{Lu}/u.test(word))) return new Set();
  const start = words.findIndex((_, index) => wanted.every((word, offset) => words[index + offset] === word));
  return new Set(start < 0 ? [] : wanted.map((_, offset) => start + offset));
}

/** Whether a part of a word has a capital after its first letter, or is a single capital: "LLaMA", "2D", "I". */
function isAbbreviation(part: string): boolean {
  return /.\p{Lu}|^\p{Lu}(?!\p{L})/u.test(part);
}

/** Puts braces around text, after escaped characters: bibtex takes `{\&` for the start of a letter with an accent. */
function inBraces(latex: string): string {
  return latex.replace(/^((?:\\[&%$#_{}])*)(.+)$/su, "$1{$2}");
}
