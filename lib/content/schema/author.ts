import { checkedText } from "./checked-text";

/** Marks of affiliations and footnotes after or before a name: "Ada Foo*", "Ada Foo¹", "Ada Foo 1,2". */
export const authorMarks =
  /[*\u2217\u2020\u2021§¶\u2016#\u22C6\u2709\u00B9\u00B2\u00B3\u2070\u2074-\u2079]|\d+(?:,\s?\d+)*(?=\W*$)(?<=\s.*(?:\p{Ll}|\s)\d+(?:,\s?\d+)*)/u;

/** Words of the names of organizations and teams, which can have commas and words of a sentence. */
const organization =
  /\b(?:academy|agency|alliance|association|cent(?:er|re)|collaboration|college|committee|community|company|consortium|contributors|corp|council|department|developers|foundation|group|inc|initiative|institute|labs?|laboratory|ltd|ministry|network|project|research|school|society|team|university)\b/iu;
const suffix = /,\s+(?:jr|sr|i{2,3}|iv|v|ph\.?d|m\.?d)\.?$/iu;
const particles =
  /^(?:aan|abu|af|al|av|bin|bint|ben|da|de|del|dela|della|den|der|di|do|dos|das|du|e|el|et|het|ibn|in|la|le|op|san|st|te|ten|ter|ul|und|ur|van|vom|von|y|zu|zum|zur)$/u;
const sentenceWords =
  /\s(?:are|between|beyond|by|can|for|from|how|into|is|through|towards?|using|via|with|without)\s/iu;

/** Returns a hint for an author that is not one name; undefined if it is. */
export function authorIssue(name: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(name) && name !== "...") return "A name has letters. Remove this item.";
  if (/\b(?:et\.?\s+al|and\s+others)\b\.?$|^others$|\.\.\.$|…$/iu.test(name))
    return "List all authors, or leave the list empty and list authors under unverified.";
  if (/^anonymous\b/iu.test(name))
    return "If the authors are not known, leave the list empty and list authors under unverified.";
  if (authorMarks.test(name)) return "Remove the marks of affiliations and footnotes.";
  if (/[,;]$|\p{Ll}{2}\.$/u.test(name) && !suffix.test(`, ${name.split(" ").at(-1)}`))
    return `Remove the "${name.at(-1)}" at the end.`;
  if (organization.test(name)) return undefined;
  if (/[:?!@<>{}\\$]|\/\//u.test(name) || isSentence(name)) return "This is not a name. Write one author per line.";
  return listIssue(name.replace(suffix, ""));
}

function isSentence(name: string): boolean {
  const words = name.split(/\s+/);
  const lowerCase = words.filter((word) => /^\p{Ll}/u.test(word) && !particles.test(word));
  return words.length > 3 && (lowerCase.length > 1 || sentenceWords.test(name));
}

/** Returns a hint for a name with the family name first, and for several names in one. */
function listIssue(name: string): string | undefined {
  const [family = "", given = "", ...more] = name.split(/(?<!\s)\s*,\s*/);
  const words = family.split(" ").filter((word) => !particles.test(word));
  if (given !== "" && more.length === 0 && words.length === 1 && !/[;&]|\sand\s/.test(given))
    return `Write the given name first: "${given} ${family}".`;
  return /[,;&]|\sand\s/iu.test(name) ? "Write one author per line." : undefined;
}

/** Name of an author, given name first. */
export const authorSchema = checkedText(authorIssue);
