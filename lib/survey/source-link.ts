import { hostOf } from "../text/format";
import type { Survey } from "./survey";

/** Returns a link to a source: the id of a source entry, or an address, which is named after its host. */
export function sourceLink(source: string, sourceById: Survey["sourceById"]): { href: string; name: string } {
  const known = sourceById.get(source);
  return known ? { href: known.url, name: known.title } : { href: source, name: hostOf(source) };
}
