import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { emptySections } from "./empty-sections";

/** A link of the site's navigation. */
export interface NavItem {
  name: string;
  address: string;
  /** Whether the header shows it: always, or on wide screens only. The footer shows all items. */
  header?: "always" | "wide";
}

/** The nav items of a survey with content for all sections, in order. */
const navItems: readonly NavItem[] = [
  { name: "Topics", address: addresses.topics, header: "always" },
  { name: "Techniques", address: addresses.techniques, header: "always" },
  { name: "Papers", address: addresses.papers, header: "always" },
  { name: "Questions", address: addresses.questions, header: "always" },
  { name: "Frameworks", address: addresses.frameworks, header: "wide" },
  { name: "Costs", address: addresses.costs, header: "wide" },
  { name: "Lenses", address: addresses.lenses },
  { name: "About", address: addresses.about, header: "wide" },
];

/** Returns the nav items of header and footer, in order. */
export function navItemsOf(survey: Survey): NavItem[] {
  const empty = emptySections(survey);
  return navItems.filter(({ address }) => !empty.includes(address));
}
