import { RowHead, type RowParts } from "@/components/paper/row-head";
import type { HitAuthor, HitReason, PaperHit } from "@/lib/search/describe-hit";
import { beforeColon } from "@/lib/search/search-data";
import { withRemark } from "@/lib/survey/publication";
import { Marked } from "./marked";

/** Lists found papers with their matches marked. `basePath` precedes their addresses. */
export function PaperHits({ hits, basePath }: { hits: readonly PaperHit[]; basePath: string }) {
  return (
    <ol className="papers">
      {hits.map((hit) => (
        <li key={hit.id} data-color={hit.color}>
          <RowHead
            row={rowParts(hit)}
            basePath={basePath}
            title={<Marked text={hit.title} ranges={hit.titleRanges} />}
            renderName={({ name, ranges }) => <Marked text={name} ranges={ranges} />}
          />
          {hit.tldr && (
            <p>
              <Marked text={hit.tldr} ranges={hit.tldrRanges} />
            </p>
          )}
          {hit.reasons.map((reason) => (
            <p key={reason.field + reason.text} className="reason">
              {reasonNames[reason.field]}: <Marked text={reason.text} ranges={reason.ranges} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function rowParts(hit: PaperHit): RowParts<HitAuthor> {
  const { id, title, name, authors, venue, unverified, venueId, hasCode, isRetracted } = hit;
  return {
    id,
    title,
    shortName: name ?? beforeColon(title),
    name,
    authors,
    venue: withRemark(venue, unverified),
    venueId,
    code: hasCode,
    retracted: isRetracted,
  };
}

/** Labels of the fields of reasons. */
const reasonNames: Record<HitReason["field"], string> = {
  name: "id",
  title: "also titled",
  author: "author",
  technique: "technique",
  framework: "framework",
  topic: "topic",
  venue: "venue",
  year: "year",
  tldr: "summary",
  note: "note",
  setting: "setting",
};
