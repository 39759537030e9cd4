import type { BibtexEntry, RawEntry, RawField } from "./bibtex-entry";

/** Standard macros of BibTeX styles (https://www.ctan.org/pkg/bibtex). Only their text is needed. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Fields that a paper of a collection has from the entry that `crossref` names (https://www.ctan.org/pkg/biblatex). */
const inheritedFields = ["booktitle", "year", "date", "series", "eventtitle", "publisher", "organization", "volume"];

/** Fields that are not shown: an undefined macro in them needs no notice. */
const ignoredFields = /^(?:month|abstract|keywords|file|timestamp|editor|address|publisher|pages|urldate|type)$/u;

/** Replaces macros by their text, and adds the fields of the entries that `crossref` names. */
export function resolveEntries(raw: readonly RawEntry[]): BibtexEntry[] {
  const macros = new Map(months.map((month): [string, string] => [month, month]));
  // A macro can be defined after its use, and with other macros.
  const definitions = raw.filter(({ type }) => type === "string").flatMap(({ fields }) => fields);
  for (const _ of definitions) for (const field of definitions) macros.set(field.name, textOf(field, macros).text);
  const entries = raw.filter(({ type }) => type !== "string").map((entry) => withText(entry, macros));
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  return entries.map((entry) => inherit(entry, byKey));
}

function withText({ type, key, line, fields, notices }: RawEntry, macros: ReadonlyMap<string, string>): BibtexEntry {
  const texts = new Map<string, string>();
  const found: string[] = [];
  for (const field of fields) {
    const { text, undefinedMacros } = textOf(field, macros);
    const former = texts.get(field.name);
    if (former !== undefined && former.trim() !== "") {
      if (/^(?:title|author|year|date|doi)$/u.test(field.name) && former !== text)
        found.push(`The entry has two values of “${field.name}”. The first was used: “${former}”.`);
      continue;
    }
    texts.set(field.name, text);
    if (ignoredFields.test(field.name)) continue;
    for (const macro of undefinedMacros) found.push(`The macro “${macro}” is not defined. Its name was used as text.`);
  }
  return { type, key, line, fields: texts, notices: [...notices, ...found] };
}

function textOf({ parts }: RawField, macros: ReadonlyMap<string, string>) {
  const undefinedMacros: string[] = [];
  const texts = parts.map((part) => {
    if ("text" in part) return part.text;
    const text = macros.get(part.macro.toLowerCase());
    if (text === undefined) undefinedMacros.push(part.macro);
    return text ?? part.macro;
  });
  return { text: texts.join(""), undefinedMacros };
}

function inherit(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry {
  const wanted = entry.fields.get("crossref")?.trim();
  if (!wanted) return entry;
  const parent = byKey.get(wanted.toLowerCase());
  if (!parent)
    return { ...entry, notices: [...entry.notices, `There is no entry “${wanted}”, to which crossref refers.`] };
  const fields = new Map(entry.fields);
  const add = (name: string, text: string | undefined) => {
    if (text !== undefined && !fields.get(name)?.trim()) fields.set(name, text);
  };
  const isDated = fields.has("year") || fields.has("date");
  for (const name of inheritedFields)
    if (!(isDated && /^(?:year|date)$/u.test(name))) add(name, parent.fields.get(name));
  // The title of the collection is the book title of its papers.
  if (parent !== entry) add("booktitle", parent.fields.get("title"));
  return { ...entry, fields };
}
