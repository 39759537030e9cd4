import * as z from "zod";
import { referenceUrl } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import { parseJson } from "./parse-json";
import { noticesOfTitle, plainLine, plainTitle } from "./plain-line";

// Version 1 of the API sends plain values. Version 2 wraps them in objects.
const textSchema = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const listSchema = z
  .union([z.array(z.string()), z.object({ value: z.array(z.string()) }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);

const noteSchema = z.object({
  forum: z.string(),
  /** Dates of publication and submission, in milliseconds since 1970. */
  pdate: z.number().nullish(),
  cdate: z.number().nullish(),
  content: z.object({
    title: textSchema,
    authors: listSchema,
    venue: textSchema,
    abstract: textSchema,
    code: textSchema,
  }),
});

const responseSchema = z.object({ notes: z.array(z.unknown()) });

/**
 * Parses the submissions in a response of OpenReview's `/notes` or `/notes/search`
 * (https://docs.openreview.net/reference/api-v2). Skips notes without a title, such as reviews.
 *
 * @throws MetadataError if the response is not a list of notes.
 */
export function parseOpenreview(json: string): PaperMetadata[] {
  const parsed = responseSchema.safeParse(parseJson("OpenReview", json));
  if (!parsed.success) throw new MetadataError("The response from OpenReview is not a list of notes.");
  return parsed.data.notes.flatMap((item) => {
    const note = noteSchema.safeParse(item);
    return note.success ? readNote(note.data) : [];
  });
}

function readNote({ forum, pdate, cdate, content }: z.infer<typeof noteSchema>): PaperMetadata[] {
  const title = plainTitle(content.title ?? "");
  if (title === "") return [];
  const date = pdate ?? cdate ?? undefined;
  const page = referenceUrl({ service: "openreview", id: forum });
  return [
    {
      title,
      authors: (content.authors ?? []).map(plainLine),
      year: date === undefined ? undefined : new Date(date).getUTCFullYear(),
      venues: content.venue ? [plainLine(content.venue)] : [],
      remarks: [],
      openreview: forum,
      urls: [page, ...(content.code ? [content.code.trim()] : [])],
      abstract: content.abstract === undefined ? undefined : plainLine(content.abstract),
      page,
      notices: noticesOfTitle(title),
    },
  ];
}
