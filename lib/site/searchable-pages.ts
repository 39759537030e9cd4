import type { PageEntry } from "../search/search-data";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { emptySections } from "./empty-sections";

/** The sections that search finds by name. Aliases are other words for what they are. */
const sections: readonly PageEntry[] = [
  section(addresses.choose, "Choose: memory calculator", ["Choose", "Calculator", "GPU memory", "VRAM", "显存"]),
  section(addresses.compare, "Compare", ["Comparison table"]),
  section(addresses.implementations, "Implementations", ["Support matrix"]),
  section(addresses.frameworks, "Frameworks", ["Libraries", "Inference engines"]),
  section(addresses.costs, "Costs", ["Training costs", "GPU hours"]),
  section(addresses.figures, "Figures", ["Charts"]),
  section(addresses.questions, "Questions", ["FAQ", "Frequently asked questions"]),
  section(addresses.lenses, "Lenses", []),
  section(addresses.authors, "Authors", ["Researchers"]),
  section(addresses.venues, "Venues", ["Conferences", "Journals"]),
  section(addresses.new, "What is new", ["Changelog", "New papers", "Recent papers", "Latest papers"]),
  section(addresses.shelf, "Shelf", ["Bookmarks", "Reading list", "Saved papers"]),
  section(addresses.contribute, "Add a paper", ["Contribute", "Submit a paper", "Suggest a paper"]),
  section(addresses.waiting, "Papers waiting", ["Waiting list", "Missing papers"]),
  section(addresses.api, "API", ["JSON", "Download"]),
  section(addresses.about, "About", ["Contact"]),
];

function section(address: string, name: string, aliases: string[]): PageEntry {
  return { address, name, aliases };
}

/** Returns what search finds besides entries: sections, and models and accelerators of the calculator. */
export function searchablePages(survey: Survey): {
  pages: PageEntry[];
  models: { id: string; name: string }[];
  cards: { id: string; name: string }[];
} {
  const empty = emptySections(survey);
  const canChoose = !empty.includes(addresses.choose);
  return {
    pages: sections.filter(({ address }) => !empty.includes(address)),
    models: canChoose ? survey.models.map(({ id, name }) => ({ id, name })) : [],
    cards: canChoose ? survey.hardware.map(({ id, name }) => ({ id, name })) : [],
  };
}
