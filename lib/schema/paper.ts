import { z } from "zod";
import {
  dateSchema,
  idSchema,
  linkSchema,
  sourceReferenceSchema,
  textSchema,
  topicPathSchema,
  uniqueList,
  urlSchema,
  yearSchema,
} from "./fields";
import { stagesSchema } from "./stage";

/** How far a work has come: in a venue with review, on a preprint server, or on a web page only. */
export const statusSchema = z.enum(["published", "preprint", "web"]);

/** Front matter of `papers/<id>.md`. The text below it is our note on the paper. */
export const paperSchema = z.strictObject({
  /** Title as published, without a trailing full stop. */
  title: textSchema,
  /** Name of the method or system as people say it, for example GPTQ. */
  shortName: textSchema.optional(),
  /** Authors in the order of the byline, given name first. Empty when unknown. */
  authors: uniqueList(textSchema),
  /** Year of publication in `venue`; of the first version for a preprint. */
  year: yearSchema,
  /** `name` of a file in `venues/`. */
  venue: textSchema,
  /** Agrees with the kind of the venue. */
  status: statusSchema,
  /** arXiv id without version, quoted: "2210.17323" (https://info.arxiv.org/help/arxiv_identifier.html). */
  arxiv: z
    .string()
    .regex(
      /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/,
      'An arXiv id has the form "2210.17323", without address and version.',
    )
    .optional(),
  /** Digital Object Identifier, without the https://doi.org/ before it. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI has the form "10.1145/3600006.3613165", without address.')
    .optional(),
  /** OpenReview forum id. */
  openreview: z
    .string()
    .regex(/^[\w-]{6,20}$/, "An OpenReview id is what follows forum?id= in the address.")
    .optional(),
  /** ACL Anthology id (https://aclanthology.org/info/ids/). */
  aclAnthology: z
    .string()
    .regex(
      /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9]+-[a-z0-9]+\.\d+)$/,
      'An ACL Anthology id has the form "2023.acl-long.1".',
    )
    .optional(),
  /** Where to read it, and its code, project page, and so on. */
  links: z.array(linkSchema).default([]),
  /** Paths of the topics it belongs to, the most fitting first. */
  topics: uniqueList(topicPathSchema).min(1, "A paper has at least one topic."),
  /** Ids of files in `techniques/`, the most telling first. */
  techniques: uniqueList(idSchema).default([]),
  /** The stages at which it takes effect, where these are not those of its topics. */
  stages: stagesSchema.optional(),
  /** What the paper does, in at most 20 words; what lists show of it. */
  tldr: textSchema.optional(),
  /** Address of the page that the note rests on; `title` where no source was found and only the title speaks. */
  noteSource: z.union([z.literal("title"), urlSchema]).optional(),
  /** Day on which the entry came into the atlas. */
  added: dateSchema,
  /** Surveys, lists and pages that name the paper. */
  sources: z.array(sourceReferenceSchema).default([]),
  /** Public page or file that the author list was read from. */
  authorsSource: textSchema.optional(),
  /** What was changed against the source, or stays in doubt. */
  corrections: z.array(textSchema).default([]),
  /** Former ids; their addresses lead here. */
  aliases: uniqueList(idSchema).default([]),
});

/** A paper's front matter after validation, lists filled in. */
export type PaperFields = z.infer<typeof paperSchema>;
