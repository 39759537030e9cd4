import * as z from "zod";
import { idsOf, referenceUrl } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import { parseJson } from "./parse-json";
import { plainLine, plainTitle } from "./plain-line";

const dateSchema = z.object({ "date-parts": z.array(z.array(z.number().nullable())) }).optional();

// Crossref sends many more fields, and leaves out those that a publisher did not deposit.
const workSchema = z.object({
  DOI: z.string(),
  title: z.array(z.string()).default([]),
  subtitle: z.array(z.string()).default([]),
  author: z
    .array(
      z.object({
        given: z.string().optional(),
        family: z.string().optional(),
        suffix: z.string().optional(),
        name: z.string().optional(),
      }),
    )
    .default([]),
  "container-title": z.array(z.string()).default([]),
  "short-container-title": z.array(z.string()).default([]),
  event: z.object({ name: z.string().optional() }).optional(),
  institution: z.array(z.object({ name: z.string().optional() })).default([]),
  published: dateSchema,
  issued: dateSchema,
  abstract: z.string().optional(),
});

const responseSchema = z.object({ message: workSchema });
const listSchema = z.object({ message: z.object({ items: z.array(z.unknown()) }) });

/**
 * Parses the paper in a response of Crossref's `/works/{doi}` (https://api.crossref.org/swagger-ui/index.html).
 *
 * @throws MetadataError if the response is not such a record or has no title.
 */
export function parseCrossref(json: string): PaperMetadata {
  const parsed = responseSchema.safeParse(parseJson("Crossref", json));
  const metadata = parsed.success ? readWork(parsed.data.message) : undefined;
  if (!metadata) throw new MetadataError("The response from Crossref is not a record of a paper.");
  return metadata;
}

/**
 * Parses the papers in a response of Crossref's search `/works?query.bibliographic=…`, best match first. Skips records
 * without a title.
 *
 * @throws MetadataError if the response is not a list of records.
 */
export function parseCrossrefList(json: string): PaperMetadata[] {
  const parsed = listSchema.safeParse(parseJson("Crossref", json));
  if (!parsed.success) throw new MetadataError("The response from Crossref is not a list of records.");
  return parsed.data.message.items.flatMap((item) => {
    const work = workSchema.safeParse(item);
    return work.success ? (readWork(work.data) ?? []) : [];
  });
}

function readWork(work: z.infer<typeof workSchema>): PaperMetadata | undefined {
  const [main = ""] = work.title;
  const [subtitle] = work.subtitle;
  if (plainTitle(main) === "") return undefined;
  // Some publishers deposit the subtitle in both fields.
  const title = plainTitle(subtitle && !main.includes(subtitle) ? `${main}: ${subtitle}` : main);
  const year = (work.published ?? work.issued)?.["date-parts"][0]?.[0] ?? undefined;
  const page = referenceUrl({ service: "doi", id: work.DOI });
  return {
    title,
    authors: work.author.flatMap(({ given, family, suffix, name }) => {
      const author = plainLine([given, family, suffix].filter(Boolean).join(" ") || (name ?? ""));
      return author === "" ? [] : [author];
    }),
    year,
    venues: [
      ...work["container-title"],
      ...work["short-container-title"],
      ...[work.event, ...work.institution].flatMap((container) => container?.name ?? []),
    ].map(plainLine),
    remarks: [],
    ...idsOf([page]),
    doi: work.DOI,
    urls: [page],
    abstract: work.abstract === undefined ? undefined : plainLine(work.abstract),
    page,
    notices: [],
  };
}
