import { trimEndOf } from "../../text/trim-end";
import { oneLine } from "./pieces";

/**
 * Splits a byline into authors. Returns undefined if authors are omitted ("et al.") or given names are not first
 * ("Frantar, E."): an entry has all authors or none.
 */
export function splitByline(byline: string): string[] | undefined {
  if (/\bet al\b|…|\.\.\.|\bothers\b/i.test(byline)) return undefined;
  const text = trimEndOf(oneLine(byline), /[.,;]/);
  const names = text
    .split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+|\s*&\s*/)
    .map((name) => trimEndOf(name, /[*†‡§¹²³⁴⁵\d]/).trim())
    .filter((name) => name !== "");
  const areNames = names.every((name) => /^\S+(?:\s\S+)+$/.test(name) && !/^\S+(?:\s\p{Lu}\.)+$/u.test(name));
  return areNames && new Set(names).size === names.length ? names : undefined;
}
