/** A name split into the parts that citation formats need, as in CSL-JSON (https://docs.citationstyles.org/). */
export interface AuthorName {
  given?: string;
  /** Lower-case words before the family name, such as "van den". Sorted with the family name. */
  particle?: string;
  family?: string;
  /** "Jr." or "III". */
  suffix?: string;
  /** The whole name of a group, or of a person with a single name. */
  literal?: string;
}

const groupWords = /^(?:Team|Group|Lab|Labs|Laboratory|Research|Collaboration|Consortium|Foundation|Project|AI)$/;
const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
/** Capitalized words that begin a family name of two or more words: "Le Scao", "Van Durme", "De Sa". */
const familyPrefixes = /^(?:De|Del|Della|Di|Da|Dos|Le|La|Van|Von|El|Al|Ben|St\.)$/;

/**
 * Splits a name that is written with the given name first. A name in one word, or one that ends like the name of a
 * group ("Qwen Team"), is a literal.
 */
export function splitAuthorName(name: string): AuthorName {
  const words = name.trim().split(/\s+/);
  if (words.length === 1 || groupWords.test(words.at(-1) ?? "") || /[\d@,]/.test(name)) return { literal: name };
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const isInside = (index: number) => index > 0 && index < words.length - 1;
  const startAt = words.findIndex((word, index) => isInside(index) && (isLowerCase(word) || familyPrefixes.test(word)));
  if (startAt < 0) return withSuffix(words, words.length - 1, words.length - 1, suffix);
  // Lower-case words are a particle: "van den" in "van den Oord". In "Van den Broeck", they are part of the family name.
  const capitalAt = words.findIndex((word, index) => index >= startAt && !isLowerCase(word));
  return withSuffix(words, startAt, capitalAt < 0 ? words.length - 1 : capitalAt, suffix);
}

/** Returns the family name with its particle, or the whole name of a group. */
export function familyName(name: string): string {
  const { literal, particle, family } = splitAuthorName(name);
  return literal ?? [particle, family].filter(Boolean).join(" ");
}

/**
 * Returns a name as "van den Oord, Aäron". The name of a group ends with a comma if it has several words: reference
 * managers would else take the last word for a family name.
 */
export function nameFamilyFirst(name: string): string {
  const { literal, particle, family, suffix, given } = splitAuthorName(name);
  if (literal !== undefined) return literal.includes(" ") ? `${literal},` : literal;
  return `${[particle, family, suffix].filter(Boolean).join(" ")}, ${given}`;
}

function withSuffix(words: string[], particleAt: number, familyAt: number, suffix: string | undefined): AuthorName {
  const particle = words.slice(particleAt, familyAt).join(" ");
  return {
    given: words.slice(0, particleAt).join(" "),
    ...(particle && { particle }),
    family: words.slice(familyAt).join(" "),
    ...(suffix && { suffix }),
  };
}

function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
