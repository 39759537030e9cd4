import type { FrontMatter } from "./front-matter";
import type { Issue } from "./issue";

// Control characters but tab and line feed, line separators, characters that change the direction of text, halves of
// surrogate pairs, what Unicode reserves, and U+FFFD, which programs write in place of bytes that they cannot decode.
const invalid = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** A character that no text may contain. */
export interface InvalidCharacter {
  /** Its position in the text, in UTF-16 units. */
  index: number;
  message: string;
  hint: string;
}

/** Finds the first character that browsers refuse, or that makes a page show something other than the text says. */
export function findInvalidCharacter(text: string): InvalidCharacter | undefined {
  const found = invalid.exec(text);
  if (!found) return undefined;
  const [character] = found;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const words =
    character === "\uFFFD"
      ? {
          message: `The text contains U+${code}, which replaces a character that a program could not read.`,
          hint: "Write the right character.",
        }
      : { message: `The text contains the invisible character U+${code}.`, hint: "Delete the character." };
  return { index: found.index, ...words };
}

/** Reports invalid characters of a file: at most one per value and per line of the body. */
export function checkCharacters(path: string, { data, locate, body, bodyLine }: FrontMatter): Issue[] {
  const rule = "invalid-character";
  const issues: Issue[] = [];
  const visit = (value: unknown, at: readonly PropertyKey[]): void => {
    if (typeof value === "string") {
      const found = findInvalidCharacter(value);
      if (found) issues.push({ path, ...locate(at), rule, message: found.message, hint: found.hint });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...at, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(data, []);
  for (const [index, line] of body.split("\n").entries()) {
    const found = findInvalidCharacter(line);
    if (!found) continue;
    const { index: before, message, hint } = found;
    issues.push({ path, line: bodyLine + index, column: before + 1, length: 1, rule, message, hint });
  }
  return issues;
}
