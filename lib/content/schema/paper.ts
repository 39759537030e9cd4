import * as z from "zod";
import { submissionDate, whyNoArxivId } from "../../identifiers/arxiv-id";
import { authorSchema } from "./author";
import {
  idSchema,
  linkSchema,
  sourceReferenceSchema,
  textSchema,
  topicPathSchema,
  uniqueList,
  urlSchema,
  yearSchema,
} from "./fields";
import { identifierSchema } from "./identifier";
import { factsSchema, relationsSchema, resultSchema } from "./paper-facts";
import { codeStatusSchema, historySchema, lookUpSchema, retractionSchema, versionSchema } from "./paper-record";
import { stagesSchema } from "./stage";
import { shortNameSchema, titleSchema } from "./title";

/** Publication status: published at a venue with peer review, on a preprint server, or on a web page only. */
export const statusSchema = z.enum(["published", "preprint", "web"]);

/** Fields that may be missing or unverified in an imported entry. */
export const unverifiableFieldSchema = z.enum([
  "title",
  "authors",
  "year",
  "venue",
  "arxiv",
  "doi",
  "openreview",
  "aclAnthology",
  "links",
]);
export type UnverifiableField = z.infer<typeof unverifiableFieldSchema>;

const paperFields = z.strictObject({
  title: titleSchema.describe("Title as published, in plain text without a trailing full stop."),
  shortName: shortNameSchema.optional().describe("Common name of the method or system, for example GPTQ."),
  authors: z
    .array(authorSchema)
    .describe("Authors in the order of the byline, given name first. Empty if they are not known."),
  year: yearSchema
    .optional()
    .describe(
      "Year of publication in `venue`. For a preprint, the year of its first version. Required unless `unverified` lists `year`.",
    ),
  venue: textSchema.optional().describe("`name` of a file in `venues/`. Required unless `unverified` lists `venue`."),
  status: statusSchema
    .optional()
    .describe("Publication status. It must match the kind of the venue. Omit it only if there is no venue."),
  unverified: uniqueList(unverifiableFieldSchema)
    .default([])
    .describe("Fields that are missing or not verified. Pages mark them as not verified."),
  retracted: retractionSchema.optional().describe("Retraction of the paper. Its page and lists show it."),
  arxiv: identifierSchema("arxiv")
    .optional()
    .describe('arXiv id without version, quoted: "2210.17323" (https://info.arxiv.org/help/arxiv_identifier.html).'),
  doi: identifierSchema("doi").optional().describe("Digital Object Identifier, without https://doi.org/."),
  openreview: identifierSchema("openreview").optional().describe("OpenReview forum id."),
  aclAnthology: identifierSchema("aclAnthology")
    .optional()
    .describe("ACL Anthology id (https://aclanthology.org/info/ids/)."),
  citationKey: z
    .string()
    .regex(/^[A-Za-z0-9][\w:.+-]*$/, "Use only letters, digits and _ : . + - in a citation key.")
    .optional()
    .describe("BibTeX key of the paper. It does not change when year or venue change. `--fix` adds it."),
  links: z.array(linkSchema).default([]).describe("Links to the paper, its code, project page and so on."),
  codeStatus: codeStatusSchema
    .optional()
    .describe("`none-known` if a look-up found no code. Omit it if there was no look-up or if code is linked."),
  versions: z
    .array(versionSchema)
    .default([])
    .describe("Other versions of the same work, such as a preprint with another title."),
  topics: uniqueList(topicPathSchema)
    .min(1, "A paper needs at least one topic.")
    .describe("Paths of its topics, the most relevant first."),
  techniques: uniqueList(idSchema).default([]).describe("Ids of files in `techniques/`, the most relevant first."),
  stages: stagesSchema
    .optional()
    .describe("Stages at which the method takes effect, if they differ from those of its topics."),
  tldr: textSchema.optional().describe("What the paper does, in at most 20 words. Lists show it."),
  noteSource: z
    .union([z.literal("title"), urlSchema])
    .optional()
    .describe("Address of the page that the note is based on, or `title` if the note is based on the title only."),
  facts: factsSchema.default([]).describe("Attributes of its method, such as requirements and effects."),
  results: z.array(resultSchema).default([]).describe("Reported results, with the conditions of their measurement."),
  relations: relationsSchema.default([]).describe("Relations to other papers of the atlas, as sources state them."),
  history: historySchema.default([]).describe("Dated changes of the entry, `added` first. Feeds and news show them."),
  lookedUp: z
    .array(lookUpSchema)
    .default([])
    .describe("Look-ups of publications and code: what was looked for, when, where, and with which result."),
  sources: z.array(sourceReferenceSchema).default([]).describe("Surveys, lists and pages that mention the paper."),
  authorsSource: textSchema.optional().describe("Public page or file that the list of authors was taken from."),
  corrections: z.array(textSchema).default([]).describe("What differs from the source, or remains in doubt."),
  aliases: uniqueList(idSchema).default([]).describe("Previous ids. Their addresses redirect to this paper."),
});

/** The arguments of a refinement: `key` is required unless `unverified` lists `field`. Its message is a hint. */
function requiredKey(
  key: "year" | "venue" | "status",
  field: UnverifiableField,
  wanted: string,
): [
  (paper: PaperFields) => boolean,
  {
    path: string[];
    error: (issue: { input?: unknown }) => string;
    when: (payload: { value: unknown }) => boolean;
  },
] {
  return [
    (paper: PaperFields) =>
      paper[key] !== undefined || (isUnverified(paper, field) && (key !== "status" || paper.venue === undefined)),
    {
      path: [key],
      // A paper with a venue always needs a status, whatever `unverified` lists.
      error: ({ input }) =>
        key === "status" && hasVenue(input)
          ? `Add it as ${wanted}.`
          : `Add it as ${wanted}, or list ${field} under unverified.`,
      // Run even if other keys are wrong, so that all issues of a file are reported together.
      when: ({ value }) => typeof value === "object" && value !== null,
    },
  ];
}

function hasVenue(paper: unknown): boolean {
  return typeof paper === "object" && paper !== null && "venue" in paper;
}

function isUnverified({ unverified }: PaperFields, field: UnverifiableField): boolean {
  return Array.isArray(unverified) && unverified.includes(field);
}

/** Returns the year of a preprint's first version at arXiv if the entry has another year that is not unverified. */
function otherYear(paper: PaperFields): number | undefined {
  const { year, venue, status, arxiv } = paper;
  const isPreprint = status === "preprint" && /arxiv/i.test(venue ?? "");
  if (!isPreprint || arxiv === undefined || whyNoArxivId(arxiv) !== undefined) return undefined;
  if (isUnverified(paper, "year") || isUnverified(paper, "arxiv")) return undefined;
  const submitted = submissionDate(arxiv)?.year;
  return submitted === year ? undefined : submitted;
}

/**
 * Front matter of `papers/<id>.md`: the version of record of a paper. The body is our note on the paper.
 * `year`, `venue` and `status` are required unless `unverified` lists year or venue.
 */
export const paperSchema = paperFields
  .refine(...requiredKey("year", "year", "a number"))
  .refine(...requiredKey("venue", "venue", "text"))
  .refine(...requiredKey("status", "venue", "one of published, preprint, web"))
  .check(({ value, issues }) => {
    const submitted = value.year === undefined ? undefined : otherYear(value);
    if (submitted === undefined) return;
    const message = `The arXiv id ${value.arxiv} is from ${submitted}. Write ${submitted}, or correct the id.`;
    issues.push({ code: "custom", input: value.year, path: ["year"], message });
  });

/** A paper's front matter after validation, with default lists filled in. */
export type PaperFields = z.infer<typeof paperFields>;
