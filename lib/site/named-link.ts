/** A link to another page of the site. */
export interface NamedLink {
  href: string;
  name: string;
  /** Hue of its branch. */
  color?: string;
}
