import * as z from "zod";
import { type CodeOrigin, idSchema, yearSchema } from "../content/schema/fields";
import { unverifiableFieldSchema } from "../content/schema/paper";
import { didYouMean } from "../content/suggestion";
import { isSameTitle } from "../identifiers/same-paper";
import type { Paper } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { resolveVenue } from "../survey/venue-in-text";
import { statusOf } from "../survey/venue-status";
import type { PaperDraft } from "./draft-paper";
import type { TypedFact } from "./paper-form";
import { type Resolved, resolveTechnique, resolveTopic } from "./resolve-name";
import { readFact } from "./typed-facts";

/** Values that a person chooses for a draft, as typed. A field that is undefined keeps its proposed value. */
export interface Choices {
  id?: string | undefined;
  /** Empty for none. */
  shortName?: string | undefined;
  year?: number | undefined;
  /** Name, title or alias of a venue. */
  venue?: string | undefined;
  status?: Paper["status"] | undefined;
  /** Paths, titles or aliases. */
  topics?: readonly string[] | undefined;
  /** Ids, names or aliases. */
  techniques?: readonly string[] | undefined;
  /** URL of the code. */
  code?: string | undefined;
  /** Who published the code. */
  codeOrigin?: CodeOrigin | undefined;
  /** Title of an earlier version. */
  formerTitle?: string | undefined;
  /** Fields that could not be verified or are missing in the source. */
  unverified?: readonly string[] | undefined;
  /** Facts of its method. */
  facts?: readonly TypedFact[] | undefined;
  tldr?: string | undefined;
  noteSource?: string | undefined;
  note?: string | undefined;
}

/**
 * Applies choices to a draft. Returns the new draft and an issue for each choice that is not valid, one sentence each.
 */
export function applyChoices(
  draft: PaperDraft,
  choices: Choices,
  survey: Survey,
): { draft: PaperDraft; issues: string[] } {
  const issues: string[] = [];
  const notices = [...draft.notices];
  const fields = { ...draft.fields };
  const namesOf = (names: readonly string[], resolve: (name: string, survey: Survey) => Resolved) => {
    const ids = names.flatMap((name) => {
      const resolved = resolve(name, survey);
      if ("id" in resolved) return [resolved.id];
      issues.push(resolved.issue);
      return [];
    });
    return [...new Set(ids)];
  };

  const id = idSchema.optional().safeParse(choices.id);
  if (!id.success)
    issues.push(`"${choices.id}" is not an id. ${id.error.issues.map(({ message }) => message).join(" ")}`);
  if (choices.shortName === "") delete fields.shortName;
  else if (choices.shortName !== undefined) fields.shortName = choices.shortName;
  if (choices.year !== undefined) {
    const year = yearSchema.safeParse(choices.year);
    if (year.success) fields.year = year.data;
    else issues.push("A year has four digits, such as 2024.");
  }
  if (choices.topics) fields.topics = namesOf(choices.topics, resolveTopic);
  if (choices.techniques) fields.techniques = namesOf(choices.techniques, resolveTechnique);
  if (choices.code !== undefined)
    fields.links = [...(fields.links ?? []).filter(({ type }) => type !== "code"), { type: "code", url: choices.code }];
  if (choices.codeOrigin !== undefined) {
    const { codeOrigin: origin } = choices;
    if (!fields.links?.some(({ type }) => type === "code"))
      issues.push("A code origin needs a code URL. Add the URL or leave out the origin.");
    fields.links = (fields.links ?? []).map((link) => (link.type === "code" ? { ...link, origin } : link));
  }
  const formerTitle = choices.formerTitle?.trim();
  if (formerTitle && isSameTitle(formerTitle, fields.title))
    issues.push("The former title is the same as the title. Leave it out.");
  else if (formerTitle) fields.versions = [...(fields.versions ?? []), { title: formerTitle }];
  if (choices.unverified !== undefined) {
    const unverified = z.array(unverifiableFieldSchema).safeParse(choices.unverified);
    if (unverified.success) fields.unverified = [...new Set([...(fields.unverified ?? []), ...unverified.data])];
    else issues.push(`Fields that can be unverified are ${unverifiableFieldSchema.options.join(", ")}.`);
  }
  if (choices.facts !== undefined) fields.facts = choices.facts.map((fact) => readFact(fact, survey.families));
  if (choices.tldr !== undefined) fields.tldr = choices.tldr;
  if (choices.noteSource !== undefined) fields.noteSource = choices.noteSource;

  if (choices.venue !== undefined) {
    const venues = [...survey.venueByName.values()];
    const venue = resolveVenue(choices.venue, venues);
    if (venue) Object.assign(fields, { venue: venue.name, status: statusOf(venue.kind) });
    else {
      const hint =
        didYouMean(choices.venue, survey.venueByName.keys()) ?? "To add a venue, create its file in venues/ first.";
      issues.push(`"${choices.venue}" is not a venue. ${hint}`);
    }
  }
  if (choices.status !== undefined && fields.status !== undefined && choices.status !== fields.status)
    notices.push(`You chose the status ${choices.status}, but the venue ${fields.venue} means ${fields.status}.`);

  return { draft: { id: choices.id ?? draft.id, fields, body: choices.note ?? draft.body, notices }, issues };
}
