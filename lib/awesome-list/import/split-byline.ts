import { oneLine } from "./pieces";

/**
 * The authors of a byline, in order; undefined when it leaves some out ("et al.") or does not have the given name
 * first ("Frantar, E."), since a list of authors is whole or not there.
 */
export function splitByline(byline: string): string[] | undefined {
  if (/\bet al\b|…|\.\.\.|\bothers\b/i.test(byline)) return undefined;
  const text = oneLine(byline).replace(/[.,;]+$/, "");
  const names = text
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s*&\s*/)
    .map((name) => name.replace(/[*†‡§¹²³⁴⁵\d]+$/u, "").trim())
    .filter((name) => name !== "");
  const areNames = names.every((name) => /^\S+(?:\s\S+)+$/.test(name) && !/^\S+(?:\s\p{Lu}\.)+$/u.test(name));
  return areNames && new Set(names).size === names.length ? names : undefined;
}
