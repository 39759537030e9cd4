import { namesSchema } from "../content/schema/fields";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";

/** Code of a language that entries can have names in. */
export type NameLanguage = keyof typeof namesSchema.shape;

/** All languages that entries can have names in, in display order. */
export const nameLanguages = namesSchema.keyof().options;

/** Returns the languages in which a survey has names of topics or techniques. */
export function languagesOf({ branches, techniques }: Pick<Survey, "branches" | "techniques">): NameLanguage[] {
  const entries = [...flattenTopics(branches), ...techniques];
  return nameLanguages.filter((language) => entries.some(({ names }) => names[language]));
}

/** Returns the name of a language in `inLanguage`, by default in the language itself. */
export function languageName(language: string, inLanguage = language): string {
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(language) ?? language;
}
