import { proposeCitationKey } from "../citation/citation-key";
import { findInvalidCharacter } from "../content/characters";
import { checkLimits } from "../content/limits";
import { idSchema } from "../content/schema/fields";
import { paperSchema } from "../content/schema/paper";
import { didYouMean } from "../content/suggestion";
import { isSameTitle } from "../identifiers/same-paper";
import { checkFormNote } from "./check-form-note";
import type { NewFile } from "./complete-entry";
import { type Duplicate, findDuplicate } from "./find-duplicate";
import { findWarnings } from "./find-warnings";
import { type FormEntry, fieldAt, toEntry } from "./form-entry";
import type { FormIssue } from "./form-issue";
import { formatEntry } from "./format-entry";
import { paperKeys } from "./format-paper";
import { fieldText, formFields, type PaperForm, type PaperFormField } from "./paper-form";
import { proposeId, takenIds } from "./paper-id";
import type { KnownPaper, SurveyOutline } from "./survey-outline";
import { checkTypedFact } from "./typed-facts";

/** The entry of a form. */
export interface ParsedForm {
  /** The file, which is incomplete while there are issues. */
  file: NewFile;
  /** Its front matter. */
  fields: FormEntry;
  /** At most one per field, in the order of the form. Without issues the file is valid. */
  issues: FormIssue[];
  /** What is probably wrong in fields without an issue. The file is valid all the same. */
  warnings: FormIssue[];
  /** A paper of the survey that is the same or similar. */
  duplicate: Duplicate<KnownPaper> | undefined;
}

const missingMessages: Partial<Record<PaperFormField, string>> = {
  title: "Enter a title.",
  year: "Enter the year of publication, with four digits.",
  venue: "Enter a venue. For a preprint on arXiv, enter arXiv.",
  topics: "Choose at least one topic.",
};

/** Converts a form to an entry and checks it with the schema and the rules that apply to it. `today` is YYYY-MM-DD. */
export function readPaperForm(form: PaperForm, outline: SurveyOutline, today: string): ParsedForm {
  const fields = toEntry(form, outline, today);
  const taken = takenIds(outline.papers);
  const id = form.id.trim() || proposeFileName(form, outline);
  const body = form.note.trim();
  if (fields.title !== undefined)
    fields.citationKey = proposeCitationKey({ id, authors: fields.authors ?? [], year: fields.year });

  const duplicate = findKnown(form, outline);
  const found = [
    ...findMissing(form),
    ...checkFacts(form, outline),
    ...checkFormCharacters(form),
    ...checkNames(form, fields, outline),
    ...checkId(id, taken),
    ...checkValues(form, fields),
    ...checkFormerTitle(form, outline),
    ...checkFormNote(body, outline),
    ...describeDuplicate(duplicate),
    ...checkLength(form, id, fields),
  ];
  const issues = formFields.flatMap((field) => found.find((issue) => issue.field === field) ?? []);
  return {
    file: { path: `papers/${id}.md`, text: formatForm(fields, body) },
    fields,
    issues,
    warnings: findWarnings(fields, today).filter(({ field }) => !issues.some((issue) => issue.field === field)),
    duplicate,
  };
}

function formatForm(fields: FormEntry, body: string): string {
  return formatEntry(fields, paperKeys, body, ["authors"]);
}

function findMissing(form: PaperForm): FormIssue[] {
  return formFields.flatMap((field) => {
    const message = missingMessages[field];
    const value = form[field];
    return message && (typeof value === "string" ? value.trim() : value).length === 0 ? [{ field, message }] : [];
  });
}

function checkFacts(form: PaperForm, outline: SurveyOutline): FormIssue[] {
  return form.facts.flatMap((fact): FormIssue[] => {
    const message = checkTypedFact(fact, { ...outline, topics: form.topics });
    return message === undefined ? [] : [{ field: "facts", attribute: fact.attribute, message }];
  });
}

/** Checks that the survey has the venue, the topics and the techniques. */
function checkNames(form: PaperForm, { venue }: FormEntry, outline: SurveyOutline): FormIssue[] {
  const found: FormIssue[] = [];
  if (venue === undefined && form.venue.trim() !== "")
    found.push({ field: "venue", message: describeVenue(form.venue, outline) });
  for (const path of form.topics)
    if (!outline.topics.some((topic) => topic.path === path))
      found.push({ field: "topics", message: `The topic ${path} no longer exists. Choose another.` });
  for (const name of form.techniques)
    if (!outline.techniques.some((technique) => technique.id === name))
      found.push({ field: "techniques", message: `The technique ${name} no longer exists. Choose another.` });
  return found;
}

function checkId(id: string, taken: ReadonlySet<string>): FormIssue[] {
  if (!idSchema.safeParse(id).success) {
    const message = "A file name can only have lower-case letters, digits and single hyphens. It must not be a year.";
    return [{ field: "id", message }];
  }
  return taken.has(id) ? [{ field: "id", message: `Another paper has the file name ${id}. Choose another.` }] : [];
}

/** Checks the front matter with the schema. */
function checkValues(form: PaperForm, fields: FormEntry): FormIssue[] {
  const issues = paperSchema.safeParse(fields).error?.issues ?? [];
  return issues.flatMap(({ path, message }): FormIssue[] => {
    const [, index] = path;
    const field = fieldAt(path, form);
    const prefix = field === "authors" && typeof index === "number" ? `Line ${index + 1}: ` : "";
    const attribute = field === "facts" ? form.facts[Number(index)]?.attribute : undefined;
    return field ? [{ field, attribute, message: prefix + message }] : [];
  });
}

function checkFormerTitle({ formerTitle, title: current }: PaperForm, outline: SurveyOutline): FormIssue[] {
  const field = "formerTitle";
  const title = formerTitle.trim();
  if (title === "") return [];
  if (isSameTitle(title, current)) {
    const message = "This is the same as the title. Enter it only if the preprint had a different title.";
    return [{ field, message }];
  }
  const other = findDuplicate({ title }, outline.papers);
  return other?.certainty === "same" ? [{ field, message: `The entry ${other.paper.id} already has this title.` }] : [];
}

function describeDuplicate(duplicate: Duplicate<KnownPaper> | undefined): FormIssue[] {
  if (duplicate?.certainty !== "same") return [];
  const { field, paper } = duplicate;
  return [{ field, message: `The entry ${paper.id} already has this. A paper can have only one entry.` }];
}

/** Checks the size of the front matter. The note has limits of its own. */
function checkLength(form: PaperForm, id: string, fields: FormEntry): FormIssue[] {
  const [overLimit] = checkLimits(id, formatForm(fields, ""));
  return overLimit ? [{ field: longestField(form), message: `${overLimit.message} ${overLimit.hint}` }] : [];
}

/** Reports invisible characters. The reader cannot see them, so the messages quote the word before. */
function checkFormCharacters(form: PaperForm): FormIssue[] {
  return formFields.flatMap((field) => {
    const text = fieldText(form, field).trim();
    const found = findInvalidCharacter(text);
    if (!found) return [];
    const lines = text.slice(0, found.index).split("\n");
    const line = text.includes("\n") ? `Line ${lines.length}: ` : "";
    const word = lines.at(-1)?.trim().split(/\s/).at(-1);
    const place = word ? `after “${word}”` : "at the start";
    return [{ field, message: `${line}${found.message} It is ${place}. ${found.hint}` }];
  });
}

/** Proposes a file name, without `.md`, for the paper in the form. */
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
    ) ?? "To add a venue, create its file in venues/ first.";
  return `“${text.trim()}” is not a venue. ${hint}`;
}

/** Returns the field, other than the note, with the most text. */
function longestField(form: PaperForm): PaperFormField {
  const lengthOf = (field: PaperFormField) => fieldText(form, field).length;
  const [longest] = formFields.filter((field) => field !== "note").toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest ?? "title";
}
