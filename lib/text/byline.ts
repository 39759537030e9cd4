/** A name in a byline. */
export interface BylineName {
  name: string;
  /** Id of the author, if the author has a page. */
  id?: string;
}

/** The first authors of a paper. */
export interface Byline<Name extends BylineName = BylineName> {
  names: Name[];
  /** Whether the paper has more authors. */
  hasMore?: true;
}

const maxNames = 3;

/** Returns the first authors of a paper; undefined without authors. */
export function toByline<Name extends BylineName>(authors: readonly Name[]): Byline<Name> | undefined {
  if (authors.length === 0) return undefined;
  return { names: authors.slice(0, maxNames), ...(authors.length > maxNames && { hasMore: true }) };
}

/** Returns a byline as text: "A. Baker, B. Crumb", with "et al." if there are more authors. */
export function bylineText({ names, hasMore }: Byline): string {
  return names.map(({ name }) => name).join(", ") + (hasMore ? " et al." : "");
}

/** Returns the first authors as text; undefined without authors. */
export function shortByline(authors: readonly string[]): string | undefined {
  const byline = toByline(authors.map((name) => ({ name })));
  return byline && bylineText(byline);
}
