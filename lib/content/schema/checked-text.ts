import { textSchema } from "./fields";

/** A text that is also checked by a function, which returns a hint if the text is wrong. */
export function checkedText(check: (text: string) => string | undefined) {
  return textSchema.check(({ value, issues }) => {
    const message = findSpecialSpace(value) ?? check(value);
    if (message !== undefined) issues.push({ code: "custom", input: value, path: [], message });
  });
}

/** Spaces other than U+0020, and characters that are not visible, as they come with copied text. */
export const specialSpaces = /[\u00A0\u00AD\u2000-\u200B\u202F\u2060\uFEFF]/;

function findSpecialSpace(text: string): string | undefined {
  const [character] = specialSpaces.exec(text) ?? [];
  if (character === undefined) return undefined;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `It contains the special space or invisible character U+${code}. Write a plain space, or remove it.`;
}
