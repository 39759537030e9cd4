import * as z from "zod";
import { type IdentifierName, identifiers } from "../../identifiers/identifiers";
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
import { factsSchema, relationsSchema, resultSchema } from "./paper-facts";
import { codeStatusSchema, historySchema, lookUpSchema, retractionSchema, versionSchema } from "./paper-record";
import { stagesSchema } from "./stage";

/** How far a work has come: in a venue with review, on a preprint server, or on a web page only. */
export const statusSchema = z.enum(["published", "preprint", "web"]);

/** Fields that an imported entry may lack or only guess. */
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
  title: textSchema.describe("Title as published, without a trailing full stop."),
  shortName: textSchema.optional().describe("Name of the method or system as people say it, for example GPTQ."),
  authors: uniqueList(textSchema).describe("Authors in the order of the byline, given name first. Empty when unknown."),
  year: yearSchema
    .optional()
    .describe(
      "Year of publication in `venue`; of the first version for a preprint. Needed unless `unverified` names it.",
    ),
  venue: textSchema.optional().describe("`name` of a file in `venues/`. Needed unless `unverified` names it."),
  status: statusSchema
    .optional()
    .describe("How far the work has come. Agrees with the kind of its venue, and is left out only together with it."),
  unverified: uniqueList(unverifiableFieldSchema)
    .default([])
    .describe("Fields that the entry lacks or only guesses; pages say that they are not verified."),
  retracted: retractionSchema.optional().describe("Says that the paper was retracted; its page and lists show it."),
  arxiv: identifierSchema("arxiv")
    .optional()
    .describe('arXiv id without version, quoted: "2210.17323" (https://info.arxiv.org/help/arxiv_identifier.html).'),
  doi: identifierSchema("doi")
    .optional()
    .describe("Digital Object Identifier, without the https://doi.org/ before it."),
  openreview: identifierSchema("openreview").optional().describe("OpenReview forum id."),
  aclAnthology: identifierSchema("aclAnthology")
    .optional()
    .describe("ACL Anthology id (https://aclanthology.org/info/ids/)."),
  citationKey: z
    .string()
    .regex(/^[A-Za-z0-9][\w:.+-]*$/, "A citation key has letters, digits and _ : . + - only.")
    .optional()
    .describe("Key of its citations. Stays as it is when year or venue change; `--fix` adds it."),
  links: z.array(linkSchema).default([]).describe("Where to read it, and its code, project page, and so on."),
  codeStatus: codeStatusSchema
    .optional()
    .describe(
      "`none-known` when code was looked for and not found. Left out when nobody looked, or when code is linked.",
    ),
  versions: z
    .array(versionSchema)
    .default([])
    .describe("Earlier or other forms of the same work, such as a preprint under a former title."),
  topics: uniqueList(topicPathSchema)
    .min(1, "A paper has at least one topic.")
    .describe("Paths of the topics it belongs to, the most fitting first."),
  techniques: uniqueList(idSchema).default([]).describe("Ids of files in `techniques/`, the most telling first."),
  stages: stagesSchema
    .optional()
    .describe("The stages at which it takes effect, where these are not those of its topics."),
  tldr: textSchema.optional().describe("What the paper does, in at most 20 words; what lists show of it."),
  noteSource: z
    .union([z.literal("title"), urlSchema])
    .optional()
    .describe(
      "Address of the page that the note rests on; `title` where no source was found and only the title speaks.",
    ),
  facts: factsSchema.default([]).describe("What its method needs and gives, an attribute each."),
  results: z.array(resultSchema).default([]).describe("Results that it or others report, as claims with conditions."),
  relations: relationsSchema.default([]).describe("How a source says it relates to other papers of the atlas."),
  history: historySchema
    .default([])
    .describe(
      "Dated changes that readers care about, the first of them `added`: what feeds and lists of news are made of.",
    ),
  lookedUp: z
    .array(lookUpSchema)
    .default([])
    .describe("What was checked for publication or code, when, against which record, and with which result."),
  sources: z.array(sourceReferenceSchema).default([]).describe("Surveys, lists and pages that name the paper."),
  authorsSource: textSchema.optional().describe("Public page or file that the author list was read from."),
  corrections: z.array(textSchema).default([]).describe("What was changed against the source, or stays in doubt."),
  aliases: uniqueList(idSchema).default([]).describe("Former ids; their addresses lead here."),
});

/** A key that is needed unless `unverified` names `field`. The message is what the key should be. */
function neededKey(
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
      // A status goes with a venue: where that is named, `unverified` does not help.
      error: ({ input }) =>
        key === "status" && hasVenue(input)
          ? `Add it as ${wanted}.`
          : `Add it as ${wanted}, or name ${field} under unverified.`,
      // Also when other keys are wrong: all issues of a file are reported together.
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

function identifierSchema(name: IdentifierName) {
  const { pattern, form } = identifiers[name];
  return z.string().regex(pattern, form);
}

/**
 * Front matter of `papers/<id>.md`: the version of record of a paper. The text below it is our note on the paper.
 * `year`, `venue` and `status` are needed unless `unverified` says that year or venue are not known.
 */
export const paperSchema = paperFields
  .refine(...neededKey("year", "year", "a number"))
  .refine(...neededKey("venue", "venue", "text"))
  .refine(...neededKey("status", "venue", "one of published, preprint, web"));

/** A paper's front matter after validation, lists filled in. */
export type PaperFields = z.infer<typeof paperFields>;
