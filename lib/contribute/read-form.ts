import { proposeCitationKey } from "../citation/bibtex";
import { checkBody } from "../content/body";
import { idSchema } from "../content/schema/fields";
import { paperSchema } from "../content/schema/paper";
import { didYouMean } from "../content/suggestion";
import { isSameTitle } from "../identifiers/same-paper";
import { addresses, fixedPages } from "../site/addresses";
import type { NewFile } from "./complete-entry";
import { type Duplicate, findDuplicate } from "./find-duplicate";
import { type FormEntry, fieldAt, toEntry } from "./form-entry";
import { formatEntry } from "./format-entry";
import { paperKeys } from "./format-paper";
import { formFields, type PaperForm, type PaperFormField } from "./paper-form";
import { proposeId, takenIds } from "./paper-id";
import type { KnownPaper, SurveyOutline } from "./survey-outline";

/** What is wrong with a field, and what would be right. */
export interface FormIssue {
  field: PaperFormField;
  message: string;
}

/** The entry that a form stands for. */
export interface ParsedForm {
  /** Its file, as far as the form goes. */
  file: NewFile;
  /** Front matter as far as the form goes. */
  fields: FormEntry;
  /** At most one a field, in the order of the form. With none, the validator takes the file. */
  issues: FormIssue[];
  /** A paper of the survey that this one is, or may be. */
  duplicate: Duplicate<KnownPaper> | undefined;
}

const needed: Partial<Record<PaperFormField, string>> = {
  title: "Every paper has a title.",
  year: "The year of publication is missing; four digits.",
  venue: "The venue is missing; arXiv for a preprint there.",
  topics: "Choose at least one topic.",
};

/** Reads a form into an entry, held to the schema and the rules that a contributor can break. `today` is YYYY-MM-DD. */
export function readPaperForm(form: PaperForm, outline: SurveyOutline, today: string): ParsedForm {
  const fields = toEntry(form, outline.venues, today);
  const taken = takenIds(outline.papers);
  const id = form.id.trim() || proposeFileName(form, outline);
  const body = form.note.trim();
  if (fields.title !== undefined)
    fields.citationKey = proposeCitationKey({ id, authors: fields.authors ?? [], year: fields.year });

  const found: FormIssue[] = formFields.flatMap((field) => {
    const message = needed[field];
    const value = form[field];
    return message && (typeof value === "string" ? value.trim() : value).length === 0 ? [{ field, message }] : [];
  });
  if (fields.venue === undefined && form.venue.trim() !== "")
    found.push({ field: "venue", message: describeVenue(form.venue, outline) });
  for (const path of form.topics)
    if (!outline.topics.some((topic) => topic.path === path))
      found.push({ field: "topics", message: `There is no topic ${path} any more; choose another.` });
  for (const name of form.techniques)
    if (!outline.techniques.some((technique) => technique.id === name))
      found.push({ field: "techniques", message: `There is no technique ${name} any more; choose another.` });
  if (!idSchema.safeParse(id).success)
    found.push({
      field: "id",
      message: "A file name has lower-case letters, digits and single hyphens only, and is not a year.",
    });
  else if (taken.has(id)) found.push({ field: "id", message: `The name ${id} is taken by another paper.` });
  for (const { path, message } of paperSchema.safeParse(fields).error?.issues ?? []) {
    const [, place] = path;
    const field = fieldAt(path, form);
    const where = field === "authors" && typeof place === "number" ? `Line ${place + 1}: ` : "";
    if (field) found.push({ field, message: where + message });
  }
  const formerTitle = form.formerTitle.trim();
  if (formerTitle !== "" && isSameTitle(formerTitle, form.title))
    found.push({
      field: "formerTitle",
      message: "This is the title itself; leave it out unless the preprint had another.",
    });
  const other = formerTitle === "" ? undefined : findDuplicate({ title: formerTitle }, outline.papers);
  if (other?.certainty === "same")
    found.push({ field: "formerTitle", message: `The entry ${other.paper.id} has this title already.` });
  found.push(...checkNote(body, outline));
  const duplicate = findKnown(form, outline);
  if (duplicate?.certainty === "same")
    found.push({
      field: duplicate.field,
      message: `The entry ${duplicate.paper.id} has this already; a paper is listed once.`,
    });
  return {
    file: { path: `papers/${id}.md`, text: formatEntry(fields, paperKeys, body, ["authors"]) },
    fields,
    issues: formFields.flatMap((field) => found.find((problem) => problem.field === field) ?? []),
    duplicate,
  };
}

/** The file name, without `.md`, that a paper gets unless somebody says another. */
export function proposeFileName(form: PaperForm, outline: SurveyOutline): string {
  const taken = takenIds(outline.papers);
  const year = Number(form.year) || undefined;
  return proposeId({ title: form.title.trim(), shortName: form.shortName.trim() || undefined, year }, (id) =>
    taken.has(id),
  );
}

function findKnown(form: PaperForm, outline: SurveyOutline): Duplicate<KnownPaper> | undefined {
  const { title } = form;
  const [arxiv, doi, openreview, aclAnthology] = [form.arxiv, form.doi, form.openreview, form.aclAnthology].map(
    (id) => id.trim() || undefined,
  );
  return findDuplicate({ title, arxiv, doi, openreview, aclAnthology }, outline.papers);
}

function describeVenue(text: string, { venues }: SurveyOutline): string {
  const hint =
    didYouMean(
      text,
      venues.flatMap(({ name, aliases }) => [name, ...aliases]),
    ) ?? "A new venue needs a file under venues/ first.";
  return `“${text.trim()}” is not a venue of the atlas. ${hint}`;
}

function checkNote(body: string, outline: SurveyOutline): FormIssue[] {
  const { issues, internalLinks } = checkBody("note", body, 1);
  const pages = new Set([
    ...fixedPages,
    ...outline.topics.map(({ path }) => addresses.topic(path)),
    ...outline.papers.map(({ id }) => addresses.paper(id)),
  ]);
  const messages = [
    ...issues.map(({ line, message, hint }) => `Line ${line}: ${message} ${hint ?? ""}`.trimEnd()),
    ...internalLinks.flatMap(({ line, target }) =>
      pages.has(target) ? [] : [`Line ${line}: There is no page at ${target}.`],
    ),
  ];
  return messages.map((message) => ({ field: "note", message }));
}
