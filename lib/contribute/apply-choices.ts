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
import { type Resolved, resolveTechnique, resolveTopic } from "./resolve-name";

/** What a person says of a paper beside its metadata, as typed. What is left out stays as it was proposed. */
export interface Choices {
  id?: string | undefined;
  /** Empty for none. */
  shortName?: string | undefined;
  year?: number | undefined;
  /** Any spelling of a venue. */
  venue?: string | undefined;
  status?: Paper["status"] | undefined;
  /** Paths, titles or aliases. */
  topics?: readonly string[] | undefined;
  /** Ids, names or aliases. */
  techniques?: readonly string[] | undefined;
  /** Address of the code. */
  code?: string | undefined;
  /** Whose code that is. */
  codeOrigin?: CodeOrigin | undefined;
  /** Title of an earlier version. */
  formerTitle?: string | undefined;
  /** Fields that the paper's source lacks or only guesses. */
  unverified?: readonly string[] | undefined;
  tldr?: string | undefined;
  noteSource?: string | undefined;
  note?: string | undefined;
}

/** A draft with a person's choices, and what of them fits nothing in the atlas. */
export function applyChoices(
  draft: PaperDraft,
  choices: Choices,
  survey: Survey,
): { draft: PaperDraft; problems: string[] } {
  const problems: string[] = [];
  const notices = [...draft.notices];
  const fields = { ...draft.fields };
  const namesOf = (names: readonly string[], resolve: (name: string, survey: Survey) => Resolved) => {
    const ids = names.flatMap((name) => {
      const resolved = resolve(name, survey);
      if ("id" in resolved) return [resolved.id];
      problems.push(resolved.problem);
      return [];
    });
    return [...new Set(ids)];
  };

  if (choices.id !== undefined && !idSchema.safeParse(choices.id).success)
    problems.push(`"${choices.id}" is not an id: lower-case letters, digits and single hyphens, not a year.`);
  if (choices.shortName === "") delete fields.shortName;
  else if (choices.shortName !== undefined) fields.shortName = choices.shortName;
  if (choices.year !== undefined) {
    const year = yearSchema.safeParse(choices.year);
    if (year.success) fields.year = year.data;
    else problems.push("A year has four digits, such as 2024.");
  }
  if (choices.topics) fields.topics = namesOf(choices.topics, resolveTopic);
  if (choices.techniques) fields.techniques = namesOf(choices.techniques, resolveTechnique);
  if (choices.code !== undefined)
    fields.links = [...(fields.links ?? []).filter(({ type }) => type !== "code"), { type: "code", url: choices.code }];
  if (choices.codeOrigin !== undefined) {
    const { codeOrigin: origin } = choices;
    if (!fields.links?.some(({ type }) => type === "code"))
      problems.push("An origin needs an address of code: give one, or leave the origin out.");
    fields.links = (fields.links ?? []).map((link) => (link.type === "code" ? { ...link, origin } : link));
  }
  const formerTitle = choices.formerTitle?.trim();
  if (formerTitle && isSameTitle(formerTitle, fields.title))
    problems.push("The former title is the title itself; leave it out.");
  else if (formerTitle) fields.versions = [...(fields.versions ?? []), { title: formerTitle }];
  if (choices.unverified !== undefined) {
    const unverified = z.array(unverifiableFieldSchema).safeParse(choices.unverified);
    if (unverified.success) fields.unverified = [...new Set(unverified.data)];
    else problems.push(`A field that is not verified is one of ${unverifiableFieldSchema.options.join(", ")}.`);
  }
  if (choices.tldr !== undefined) fields.tldr = choices.tldr;
  if (choices.noteSource !== undefined) fields.noteSource = choices.noteSource;

  if (choices.venue !== undefined) {
    const venues = [...survey.venueByName.values()];
    const venue = resolveVenue(choices.venue, venues);
    if (venue) Object.assign(fields, { venue: venue.name, status: statusOf(venue.kind) });
    else {
      const hint =
        didYouMean(choices.venue, survey.venueByName.keys()) ?? "A new venue needs a file under venues/ first.";
      problems.push(`"${choices.venue}" is not a venue of the atlas. ${hint}`);
    }
  }
  if (choices.status !== undefined && fields.status !== undefined && choices.status !== fields.status)
    notices.push(`The status is said to be ${choices.status}, but papers in ${fields.venue} are ${fields.status}.`);

  return { draft: { id: choices.id ?? draft.id, fields, body: choices.note ?? draft.body, notices }, problems };
}
