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

/** Returns the name of a field in running text from the title of its survey: "Sourdough Atlas" is about "sourdough". */
export function fieldOfTitle(title: string): string {
  const field = title
    .replace(/^(?:an?|the)\s+/iu, "")
    .replace(/^(?:reading list|survey|atlas|review)\s+(?:of|on)\s+/iu, "")
    .replace(/[:\s-]+(?:an?\s+)?(?:atlas|survey|review|(?:reading\s+)?list|papers)$/iu, "");
  // Acronyms such as "LLM" and names such as "GPUs" keep their capitals.
  return field.replace(/(?<![\p{Letter}\p{Number}])\p{Lu}\p{Ll}*(?![\p{Letter}\p{Number}])/gu, (word) =>
    word.length > 1 ? word.toLowerCase() : word,
  );
}
