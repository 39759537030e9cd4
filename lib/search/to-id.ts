import { foldText } from "./fold-text";

/** Converts text to an id: `infinity-bench` for `∞-Bench`, `8-bit` for `8_bit`. Empty for text in other scripts. */
export function toId(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
