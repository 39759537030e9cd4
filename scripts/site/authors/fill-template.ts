import { escapeHtml } from "@/lib/text/escape-html";

/** What differs between two pages with the same frame. */
export interface PageParts {
  /** Title without the name of the site. */
  title: string;
  description: string;
  /** Public address. */
  url: string;
  /** HTML inside `<main>`. */
  main: string;
}

/**
 * Returns a finished page with another title, description, address and content.
 *
 * @throws Error if the template does not have exactly one of each part.
 */
export function fillTemplate(template: string, parts: PageParts): string {
  const text = escapeHtml(parts.title);
  const replacements: [part: RegExp, value: string][] = [
    [/(?<=<main id="content">).*(?=<\/main>)/gs, parts.main],
    // The template's title ends with the name of the site: "Authors · Atlas".
    [/(?<=<title>)[^<]*?(?= · )/g, text],
    [/(?<=<meta name="description" content=")[^"]*/g, escapeHtml(parts.description)],
    [/(?<=<link rel="canonical" href=")[^"]*/g, escapeHtml(parts.url)],
    [/(?<=<meta property="og:title" content=")[^"]*/g, text],
    [/(?<=<meta property="og:description" content=")[^"]*/g, escapeHtml(parts.description)],
    [/(?<=<meta property="og:url" content=")[^"]*/g, escapeHtml(parts.url)],
  ];
  // The pages belong to the section of the template, but are not that page.
  const base = template.replaceAll('aria-current="page"', 'aria-current="true"');
  return replacements.reduce((page, [part, value]) => {
    if ([...page.matchAll(part)].length !== 1) throw new Error(`The template must have ${part.source} exactly once.`);
    return page.replace(part, () => value);
  }, base);
}
