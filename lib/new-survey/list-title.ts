import { readList } from "../awesome-list/import/reading/read-list";

/** Returns the title of a list without "Awesome" and "papers": "Diffusion Language Models". */
export function titleOfList(markdown: string): string | undefined {
  const [first] = readList(markdown).headings;
  const title = first?.text
    .replace(/^awesome[\s:-]+|\bawesome\b/giu, "")
    .replace(/[\s-]+(?:(?:paper|reading)[\s-]?lists?|papers?(?: with code)?)$/iu, "")
    .replace(/^[\s:-]+|[\s:-]+$/gu, "");
  // "Awesome-Efficient-LLM" has hyphens instead of spaces.
  const words = title && !/\s/u.test(title) ? title.replaceAll("-", " ") : title?.replace(/\s+/gu, " ");
  return words || first?.text;
}
