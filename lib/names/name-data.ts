import { addresses } from "../site/addresses";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import type { NameLanguage } from "./languages";

/**
 * Names of topics and techniques in one language, by the address of their page relative to the base path. Each list has
 * the name, then the English names that it replaces.
 */
export type NameData = Record<string, string[]>;

/** Returns the names in a language. Entries without one are left out. */
export function nameData({ branches, techniques }: Pick<Survey, "branches" | "techniques">, language: NameLanguage) {
  const data: NameData = {};
  for (const { path, title, shortTitle, names } of flattenTopics(branches)) {
    const [name] = names[language] ?? [];
    if (name) data[addresses.topic(path)] = [name, title, ...(shortTitle ? [shortTitle] : [])];
  }
  for (const { id, name: english, names } of techniques) {
    const [name] = names[language] ?? [];
    if (name) data[addresses.technique(id)] = [name, english];
  }
  return data;
}

/**
 * Reads names, as `JSON.parse` returns them.
 *
 * @throws Error if they do not have the form of `NameData`.
 */
export function readNameData(value: unknown): NameData {
  if (isNameData(value)) return value;
  throw new Error("The file of names does not have the expected form.");
}

function isNameData(value: unknown): value is NameData {
  return typeof value === "object" && value !== null && Object.values(value).every(isTextList);
}

function isTextList(list: unknown): boolean {
  return Array.isArray(list) && list.length > 1 && list.every((text) => typeof text === "string");
}
