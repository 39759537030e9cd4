import { decodeEntities, plainLine } from "../metadata/plain-line";
import { type LatexText, latexToText } from "./latex-to-text";
import { isGroup, isOpenEnd, splitAtCommas, splitAuthors } from "./split-authors";

/** The authors of an entry. */
export interface ReadAuthors {
  /** Given name first. */
  authors: string[];
  /** Whether the list ends with "and others" or "et al.". */
  isIncomplete: boolean;
  /** What a person should check, one sentence each. */
  notices: string[];
  /** Commands that are not known. */
  unknown: LatexText["unknown"];
}

/** Marks after a name that refer to remarks: "Ada Foo*", "Bob Bar¹". */
const marks = /(?:[*∗⋆†‡§¶‖#✉♠♣♦♥¹²³⁴-⁹⁰⁺⁻⁎]|\s*,\s*(?=[*†‡¹²³]))+(?=$)/u;

const suffix = /^(?:jr|sr|i{1,3}|iv|vi{0,3})\.?$/iu;

/** Reads the LaTeX of an author field (https://www.ctan.org/pkg/biblatex, "Name Lists"). */
export function readAuthors(latex: string): ReadAuthors {
  const { names, byCommas } = splitAuthors(decodeEntities(latex));
  const unknown: LatexText["unknown"] = [];
  const remarks: string[] = [];
  let openEnd: string | undefined;
  let isAnonymous = false;
  const authors: string[] = [];
  for (const name of names) {
    if (isOpenEnd(name)) {
      openEnd ??= name;
      continue;
    }
    const text = (part: string) => {
      const converted = latexToText(part, { withoutMarks: true });
      unknown.push(...converted.unknown);
      // DBLP numbers people with the same name: "Wei Zhang 0001".
      return withoutRemark(plainLine(converted.text).replace(/\s0\d{3}$/u, ""), remarks);
    };
    const [, listed, ending] = /^(.*?)[\s,~]+(et[\s~.]*al\.?)$/iu.exec(name) ?? [];
    openEnd ??= ending;
    for (const author of namesOf(listed ?? name, text)) {
      if (/^anonymous(?: author(?:s|\(s\))?)?$/iu.test(author)) isAnonymous = true;
      else authors.push(author);
    }
  }
  const isSurnameFirst =
    authors.length > 1 && authors.every((author) => /^\p{Lu}[\p{L}'-]+ \p{Lu}{1,3}$/u.test(author));
  const repeated = authors.filter((author, index) => authors.indexOf(author) < index);
  return {
    authors: isSurnameFirst ? authors.map((author) => author.split(" ").reverse().join(" ")) : authors,
    isIncomplete: openEnd !== undefined,
    notices: [
      ...(byCommas ? ["The authors are separated by commas instead of “and”. Check their names."] : []),
      ...(isSurnameFirst ? ["The surnames seem to come first. Check the order of the names."] : []),
      ...(remarks.length > 0 ? [`Left out of the authors: ${remarks.map((remark) => `“${remark}”`).join(", ")}.`] : []),
      ...(openEnd === undefined ? [] : [openEndNotice(openEnd)]),
      ...[...new Set(repeated)].map(
        (author) => `“${author}” is listed twice as an author. Check that these are two people.`,
      ),
      ...(isAnonymous ? ["The authors are anonymous."] : []),
    ],
    unknown,
  };
}

function openEndNotice(name: string): string {
  const text = plainLine(latexToText(name).text);
  const ending = /^others/iu.test(text) ? "and others" : text;
  return `The list of authors ends with “${ending}”. List all authors.`;
}

/** Removes marks and a remark in parentheses at the end of a name, and collects the remark. */
function withoutRemark(name: string, remarks: string[]): string {
  const [remark] = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/u.exec(name) ?? [];
  if (remark === undefined || remark.length === name.length || /^anonymous/iu.test(name))
    return name.replace(marks, "").trim();
  if (!remarks.includes(remark.trim())) remarks.push(remark.trim());
  return name.slice(0, -remark.length).replace(marks, "").trim();
}

/** Returns the names in a part of the list: none for a separating colon, two for "Team: Ada Foo". */
function namesOf(latex: string, text: (part: string) => string): string[] {
  const parts = splitAtCommas(latex);
  const [only = ""] = parts;
  const isBraced = /^\{[^{}]*\}$/u.test(only);
  const isExtended = parts.some((part) => /^(?:family|given)\s*=/iu.test(part));
  if (isExtended) return [extendedName(parts, text)];
  if (parts.length === 1 && isBraced) return [text(latex)].map(groupName).filter((name) => name !== "");
  if (parts.length === 1 || isGroup(only))
    return isGroup(only) && /^team$/iu.test(only) && parts.length === 2
      ? [groupName(text(latex))]
      : text(latex)
          .split(/\s*:(?:\s+|$)/u)
          .filter((name) => name !== "");
  return [orderedName(parts.map(text))];
}

/** Converts "Team, Qwen", which tools make of "Qwen Team". */
function groupName(text: string): string {
  return text.replace(/^(Team),\s*(.+)$/iu, "$2 $1").replace(/\s*:$/u, "");
}

/** Converts "Smith, Jr., Bob" and "Smith, Bob" to "Bob Smith Jr." and "Bob Smith". */
function orderedName(parts: readonly string[]): string {
  const [surname = "", ...rest] = parts;
  const suffixes = rest.filter((part) => suffix.test(part));
  const given = rest.filter((part) => !suffix.test(part));
  return [...given, surname, ...suffixes].filter((part) => part !== "").join(" ");
}

/** Reads BibLaTeX's extended format: `family=Bar, given=Bob, prefix=van`. */
function extendedName(parts: readonly string[], text: (part: string) => string): string {
  const values = new Map(
    parts.map((part): [string, string] => {
      const [key = "", ...value] = part.split("=");
      return [key.trim().toLowerCase(), text(value.join("=").trim())];
    }),
  );
  return ["given", "prefix", "family", "suffix"].flatMap((key) => values.get(key) ?? []).join(" ");
}
