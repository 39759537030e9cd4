import { hostOf } from "../text/format";
import type { Survey } from "./survey";

/** Where a fact was read, as a link: the page's host, or the title of a source of the survey. */
export function sourceLink(source: string, sourceById: Survey["sourceById"]): { href: string; name: string } {
  const known = sourceById.get(source);
  return known ? { href: known.url, name: known.title } : { href: source, name: hostOf(source) };
}
