import { XMLParser } from "fast-xml-parser";
import * as z from "zod";
import { parsePaperReference, referenceUrl } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import { noticesOfTitle, plainLine, plainTitle } from "./plain-line";

const feedSchema = z.object({
  feed: z.object({
    entry: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          summary: z.string().default(""),
          published: z.string().default(""),
          author: z.array(z.object({ name: z.string() })).default([]),
          comment: z.string().optional(),
          journal_ref: z.string().optional(),
          doi: z.string().optional(),
        }),
      )
      .default([]),
  }),
});

/**
 * Parses the first paper in a response of the arXiv API
 * (https://info.arxiv.org/help/api/user-manual.html#_details_of_atom_results_returned).
 *
 * @throws MetadataError if the response is not such a feed, has no paper, or reports an error. arXiv sends errors as
 * entries.
 */
export function parseArxivAtom(xml: string): PaperMetadata {
  const entries = readEntries(xml);
  const [entry] = entries;
  if (!entry) throw new MetadataError("arXiv has no paper with this id.");
  if (/\/api\/errors/.test(entry.id)) throw new MetadataError(`arXiv reports an error: ${plainLine(entry.summary)}.`);
  const reference = parsePaperReference(entry.id);
  const title = plainTitle(entry.title);
  if (reference?.service !== "arxiv" || title === "") throw new MetadataError("The response from arXiv has no paper.");
  const year = Number(entry.published.slice(0, 4));
  return {
    title,
    authors: entry.author.map(({ name }) => plainLine(name)),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    venues: entry.journal_ref ? [plainLine(entry.journal_ref)] : [],
    remarks: entry.comment ? [plainLine(entry.comment)] : [],
    arxiv: reference.id,
    doi: entry.doi?.trim(),
    urls: [referenceUrl(reference)],
    abstract: plainLine(entry.summary),
    page: referenceUrl(reference),
    notices: noticesOfTitle(title),
  };
}

function readEntries(xml: string) {
  // arXiv sends this line instead of a feed, sometimes with status 200.
  if (/^\s*Rate exceeded/i.test(xml))
    throw new MetadataError("arXiv received too many requests. Try again in a minute.");
  let document: unknown;
  try {
    document = new XMLParser({
      ignoreAttributes: true,
      removeNSPrefix: true,
      parseTagValue: false,
      isArray: (name) => name === "entry" || name === "author",
    }).parse(xml);
  } catch {
    document = undefined;
  }
  const parsed = feedSchema.safeParse(document);
  if (!parsed.success) throw new MetadataError("The response from arXiv is not an Atom feed of papers.");
  return parsed.data.feed.entry;
}
