import { ShelfButton } from "@/components/shelf/shelf-button";
import type { HitReason, PaperHit } from "@/lib/search/describe-hit";
import { beforeColon } from "@/lib/search/search-data";
import { addresses } from "@/lib/site/addresses";
import { Marked } from "./marked";

/** Lists found papers with their matches marked. `basePath` precedes their addresses. */
export function PaperHits({ hits, basePath }: { hits: readonly PaperHit[]; basePath: string }) {
  return (
    <ol className="papers">
      {hits.map((hit) => (
        <li key={hit.id} data-color={hit.color}>
          <a href={basePath + addresses.paper(hit.id)}>
            <Marked text={hit.title} ranges={hit.titleRanges} />
          </a>
          <ShelfButton id={hit.id} name={hit.name ?? beforeColon(hit.title) ?? hit.title} />
          <p>
            {hit.name && <b>{hit.name} · </b>}
            {hit.byline && (
              <>
                <Marked text={hit.byline} ranges={hit.bylineRanges} />
                {" · "}
              </>
            )}
            <b>{hit.venue}</b>
            {hit.unverified && ` (${hit.unverified})`}
            {hit.hasCode && <i>code</i>}
            {hit.isRetracted && <i className="retracted">retracted</i>}
          </p>
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

/** Labels of the fields of reasons. */
const reasonNames: Record<HitReason["field"], string> = {
  name: "id",
  title: "also titled",
  author: "author",
  technique: "technique",
  topic: "topic",
  venue: "venue",
  year: "year",
  tldr: "summary",
  note: "note",
};
