import { codeOriginSchema } from "../content/schema/fields";
import { identifierNames, type PaperIds } from "../identifiers/identifiers";
import { readReference } from "../identifiers/read-reference";
import type { Paper } from "../survey/entities";
import { addedOn } from "../survey/paper-history";
import { resolveVenue } from "../survey/venue-in-text";
import { statusOf } from "../survey/venue-status";
import type { PaperDraft } from "./draft-paper";
import type { paperKeys } from "./format-paper";
import { emptyPaperForm, formFields, type PaperForm, type PaperFormField } from "./paper-form";
import type { SurveyOutline } from "./survey-outline";
import { readFact, toTypedFact } from "./typed-facts";

/** The front matter that a form can express. */
export type FormEntry = Partial<
  Pick<Paper, Exclude<(typeof paperKeys)[number], "sources" | "corrections" | "aliases">>
>;

/** Text fields that have the same name and value in the front matter. */
const sameFields = ["title", "shortName", ...identifierNames, "tldr", "noteSource", "authorsSource"] as const;
type SameFields = { [Field in (typeof sameFields)[number]]?: string };

/** Converts a draft to a form. */
export function toForm({ id, fields, body }: Pick<PaperDraft, "id" | "fields" | "body">): PaperForm {
  const { links = [], versions = [] } = fields;
  const code = links.find(({ type }) => type === "code");
  return {
    ...emptyPaperForm,
    ...pickTexts(fields),
    authors: fields.authors.join("\n"),
    year: fields.year === undefined ? "" : String(fields.year),
    venue: fields.venue ?? "",
    paperUrl: links.find(({ type }) => type === "paper")?.url ?? "",
    codeUrl: code?.url ?? "",
    codeOrigin: code?.origin ?? "",
    formerTitle: versions.find(({ title }) => title)?.title ?? "",
    topics: fields.topics,
    techniques: fields.techniques ?? [],
    facts: (fields.facts ?? []).map(toTypedFact),
    note: body,
    id,
  };
}

/** Converts a form to front matter without a citation key. `today` is YYYY-MM-DD. */
export function toEntry(
  form: PaperForm,
  { venues, families }: Pick<SurveyOutline, "venues" | "families">,
  today: string,
): FormEntry {
  const venue = resolveVenue(form.venue, venues);
  const formerTitle = form.formerTitle.trim();
  return {
    ...pickTexts(form),
    ...readIds(form),
    authors: linesOf(form.authors),
    ...(form.year.trim() !== "" && { year: Number(form.year) }),
    ...(venue && { venue: venue.name, status: statusOf(venue.kind) }),
    links: linksOfForm(form).map(({ field: _field, ...link }) => link),
    ...(formerTitle !== "" && { versions: [{ title: formerTitle }] }),
    topics: form.topics,
    techniques: form.techniques,
    facts: form.facts.map((fact) => readFact(fact, families)),
    history: [addedOn(today)],
  };
}

/** Returns the form field for a path in the front matter. */
export function fieldAt([key, index]: readonly PropertyKey[], form: PaperForm): PaperFormField | undefined {
  if (key === "links") return linksOfForm(form)[Number(index)]?.field;
  if (key === "status") return "venue";
  if (key === "versions") return "formerTitle";
  return formFields.find((field) => field === key);
}

function linksOfForm({ paperUrl, codeUrl, codeOrigin }: PaperForm) {
  // A stored draft can contain any text.
  const origin = codeOriginSchema.safeParse(codeOrigin).data;
  return [
    { field: "paperUrl" as const, type: "paper" as const, url: paperUrl.trim() },
    { field: "codeUrl" as const, type: "code" as const, url: codeUrl.trim(), ...(origin && { origin }) },
  ].filter(({ url }) => url !== "");
}

/** Returns the ids in the id fields. A field can have the URL of the paper. */
function readIds(form: PaperForm): PaperIds {
  const ids: PaperIds = {};
  for (const name of identifierNames) {
    const id = readReference(form[name])?.ids[name];
    if (id !== undefined) ids[name] = id;
  }
  return ids;
}

/** Returns the fields of `sameFields` that are not empty. */
function pickTexts(source: { [Field in keyof SameFields]?: SameFields[Field] | undefined }): SameFields {
  const given = sameFields.flatMap((field) => {
    const text = source[field]?.trim();
    return text ? [[field, text] as const] : [];
  });
  // Object.fromEntries widens the names to string.
  return Object.fromEntries(given) as SameFields;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
