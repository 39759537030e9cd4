import type { PageEntry } from "../search/search-data";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { emptySections } from "./empty-sections";

/** The pages of a survey that search finds by name, besides those of entries. */
export function searchablePages(survey: Survey): PageEntry[] {
  const empty = emptySections(survey);
  const canChoose = !empty.includes(addresses.choose);
  return [
    ...sections.filter(({ address }) => !empty.includes(address)),
    ...(canChoose ? survey.models : []).map(({ id, name }) =>
      page(addresses.chooseWith({ model: id }), `Memory for ${name}`, [name]),
    ),
    ...(canChoose ? survey.hardware : []).map(({ id, name }) =>
      page(addresses.chooseWith({ card: id }), `What fits on ${name}`, shortNames(name)),
    ),
  ];
}

const sections: readonly PageEntry[] = [
  page(addresses.choose, "Choose", ["Calculator", "Memory calculator", "VRAM calculator", "VRAM"]),
  page(addresses.compare, "Compare", ["Comparison", "Comparison table"]),
  page(addresses.implementations, "Implementations", ["Support matrix"]),
  page(addresses.frameworks, "Frameworks", ["Libraries", "Inference engines"]),
  page(addresses.costs, "Costs", ["Training costs", "GPU hours"]),
  page(addresses.figures, "Figures", ["Charts", "Statistics"]),
  page(addresses.questions, "Questions", ["FAQ", "Frequently asked questions"]),
  page(addresses.lenses, "Lenses", []),
  page(addresses.authors, "Authors", ["Researchers"]),
  page(addresses.venues, "Venues", ["Conferences", "Journals"]),
  page(addresses.new, "What is new", ["New papers", "Changes", "Changelog"]),
  page(addresses.shelf, "Shelf", ["Bookmarks", "Reading list", "Saved papers"]),
  page(addresses.contribute, "Add a paper", ["Contribute", "Submit a paper", "Suggest a paper"]),
  page(addresses.waiting, "Papers waiting", ["Queue", "Waiting list", "Missing papers"]),
  page(addresses.api, "API", ["JSON", "Download"]),
  page(addresses.about, "About", ["Contact"]),
];

/**
 * Returns what readers call an accelerator: the parts of its name, without the memory, that have a word with a digit.
 * For "NVIDIA H100 SXM 80 GB", they are "H100", "NVIDIA H100", "H100 SXM" and "NVIDIA H100 SXM".
 */
function shortNames(name: string): string[] {
  const words = name.replace(/ \d+ GB$/, "").split(" ");
  const parts = words.flatMap((_, start) =>
    words.slice(start).map((_, count) => words.slice(start, start + count + 1)),
  );
  return parts.map((part) => part.join(" ")).filter((part) => /\d/.test(part) && part.length > 1);
}

function page(address: string, name: string, aliases: string[]): PageEntry {
  return { address, name, aliases };
}
