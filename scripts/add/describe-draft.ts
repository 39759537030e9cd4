import type { PaperDraft } from "@/lib/contribute/draft-paper";
import { shortByline } from "@/lib/text/format";

/** What is proposed for a paper, for somebody who is to confirm it. */
export function describeDraft({ id, fields, notices }: PaperDraft): string {
  const rows: [string, string | undefined][] = [
    ["id", id],
    ["short name", fields.shortName],
    ["year", fields.year === undefined ? undefined : String(fields.year)],
    ["venue", fields.venue && `${fields.venue} (${fields.status})`],
    ["arXiv", fields.arxiv],
    ["DOI", fields.doi],
    ["OpenReview", fields.openreview],
    ["Anthology", fields.aclAnthology],
    ...(fields.links ?? []).map(({ type, url, origin }): [string, string] => [
      type,
      origin ? `${url} (${origin})` : url,
    ]),
    ...(fields.versions ?? []).map(({ title }): [string, string | undefined] => ["preprint", title]),
    ["topics", fields.topics.join(", ") || undefined],
    ["techniques", fields.techniques?.join(", ") || undefined],
    ["unverified", fields.unverified?.join(", ")],
  ];
  return [
    fields.title,
    shortByline(fields.authors),
    ...rows.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(10)}  ${value}`])),
    ...notices.map((notice) => `  ! ${notice}`),
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}
