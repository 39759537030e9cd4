import { addresses } from "./addresses";

/** A page that every other page leads to. */
export interface NavItem {
  name: string;
  address: string;
  /** Whether the header leads to it: on every screen, or where it has the room. The footer leads to all. */
  header?: "always" | "wide";
}

/** The pages that header and footer lead to, in their order. */
export const navItems: readonly NavItem[] = [
  { name: "Topics", address: addresses.topics, header: "always" },
  { name: "Techniques", address: addresses.techniques, header: "always" },
  { name: "Papers", address: addresses.papers, header: "always" },
  { name: "Questions", address: addresses.questions, header: "always" },
  { name: "Frameworks", address: addresses.frameworks, header: "wide" },
  { name: "Costs", address: addresses.costs, header: "wide" },
  { name: "Lenses", address: addresses.lenses },
  { name: "About", address: addresses.about, header: "wide" },
];
