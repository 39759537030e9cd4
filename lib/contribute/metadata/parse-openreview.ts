import * as z from "zod";
import { referenceUrl } from "../../identifiers/paper-reference";
import { MetadataError } from "./metadata-error";
import type { PaperMetadata } from "./paper-metadata";
import { parseJson } from "./parse-json";
import { plainLine, plainTitle } from "./plain-line";

// A value stands bare in the first version of the API, wrapped in the second.
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
  /** Milliseconds since 1970: of publication, of submission. */
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

const answerSchema = z.object({ notes: z.array(z.unknown()) });

/**
 * The submissions of an answer of OpenReview's `/notes` or `/notes/search` (https://docs.openreview.net/reference/api-v2).
 * Notes without a title, such as reviews, are left out.
 *
 * @throws MetadataError when the answer is no list of notes.
 */
export function parseOpenreview(json: string): PaperMetadata[] {
  const answer = answerSchema.safeParse(parseJson("OpenReview", json));
  if (!answer.success) throw new MetadataError("OpenReview's answer is not a list of notes.");
  return answer.data.notes.flatMap((item) => {
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
      notices: /[$\\]/.test(title) ? ["The title has LaTeX in it; write it in plain letters."] : [],
    },
  ];
}
