import { addresses } from "./addresses";

/** A link of the site's navigation. */
export interface NavItem {
  name: string;
  address: string;
  /** Whether the header shows it. On narrow screens, it shows only the first four. The footer shows all items. */
  inHeader?: boolean;
}

/** The nav items of header and footer, in order. */
export const navItems: readonly NavItem[] = [
  { name: "Topics", address: addresses.topics, inHeader: true },
  { name: "Techniques", address: addresses.techniques, inHeader: true },
  { name: "Papers", address: addresses.papers, inHeader: true },
  { name: "Questions", address: addresses.questions, inHeader: true },
  { name: "Frameworks", address: addresses.frameworks, inHeader: true },
  { name: "Costs", address: addresses.costs, inHeader: true },
  { name: "Lenses", address: addresses.lenses },
  { name: "About", address: addresses.about, inHeader: true },
];
