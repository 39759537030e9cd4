import type { FrontMatter } from "./front-matter";
import type { Issue } from "./issue";

// Control characters but tab and line feed, line separators, characters that change the direction of text, halves of
// surrogate pairs, and what Unicode reserves.
const invalid = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * Finds invisible characters that browsers refuse, or that make a page show something other than the file says. Reports
 * at most one issue per text.
 */
export function checkCharacters(path: string, { data, locate, body, bodyLine }: FrontMatter): Issue[] {
  const issues: Issue[] = [];
  const visit = (value: unknown, at: readonly PropertyKey[]): void => {
    if (typeof value === "string") {
      const found = invalid.exec(value)?.[0];
      if (found !== undefined) issues.push({ path, ...locate(at), ...issueFor(found) });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...at, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(data, []);
  for (const [index, line] of body.split("\n").entries()) {
    const found = invalid.exec(line);
    if (found) issues.push({ path, line: bodyLine + index, column: found.index + 1, length: 1, ...issueFor(found[0]) });
  }
  return issues;
}

function issueFor(character: string): Pick<Issue, "rule" | "message" | "hint"> {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return {
    rule: "invalid-character",
    message: `The text contains the invisible character U+${code}.`,
    hint: "Delete the character.",
  };
}
