import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { emptySections } from "./empty-sections";

/** A link of the site's navigation. */
export interface NavItem {
  name: string;
  address: string;
  /** Whether the header shows it. On narrow screens, it shows only the first four or seven. The footer shows all items. */
  inHeader?: boolean;
}

/** The nav items of a survey with content for all sections, in order. */
const navItems: readonly NavItem[] = [
  { name: "Topics", address: addresses.topics, inHeader: true },
  { name: "Techniques", address: addresses.techniques, inHeader: true },
  { name: "Papers", address: addresses.papers, inHeader: true },
  { name: "Compare", address: addresses.compare, inHeader: true },
  { name: "Choose", address: addresses.choose, inHeader: true },
  { name: "Questions", address: addresses.questions, inHeader: true },
  { name: "Frameworks", address: addresses.frameworks, inHeader: true },
  { name: "Implementations", address: addresses.implementations },
  { name: "Costs", address: addresses.costs, inHeader: true },
  { name: "Figures", address: addresses.figures },
  { name: "Authors", address: addresses.authors },
  { name: "Venues", address: addresses.venues },
  { name: "What is new", address: addresses.new },
  { name: "Lenses", address: addresses.lenses },
  { name: "API", address: addresses.api },
  { name: "About", address: addresses.about, inHeader: true },
];

/** Returns the nav items of header and footer, in order. */
export function navItemsOf(survey: Survey): NavItem[] {
  const empty = emptySections(survey);
  return navItems.filter(({ address }) => !empty.includes(address));
}
