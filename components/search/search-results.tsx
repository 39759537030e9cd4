import { leadingEntries } from "@/lib/search/flat-results";
import type { SearchResponse } from "@/lib/search/search-engine";
import { pageSize, type SearchRequest, writeSearchRequest } from "@/lib/search/search-request";
import { ellipsize } from "@/lib/text/cut-text";
import { countOf } from "@/lib/text/format";
import { EntryHits } from "./entry-hits";
import { FilterBar } from "./filter-bar";
import { PaperHits } from "./paper-hits";

const namedAuthor = 0.8;
const maxAuthors = 4;

/** The hints, filters and results below the search box. */
export function SearchResults({
  request,
  response,
  basePath,
  suggestUrl,
  onRequest,
}: {
  request: SearchRequest;
  response: SearchResponse;
  basePath: string;
  /** URL of the page to suggest a missing paper. */
  suggestUrl: string;
  onRequest: (request: SearchRequest) => void;
}) {
  const { entries, papers, total, hints, corrected, nearest } = response;
  const authors = entries.filter(({ kind, fit }) => kind === "author" && fit >= namedAuthor).slice(0, maxAuthors);
  const leading = [...leadingEntries(response), ...authors];
  const more = { ...request, show: request.show + pageSize };
  return (
    <>
      {hints.length > 0 && (
        <ul className="hints">
          {hints.map(({ start, message }) => (
            <li key={start + message}>{message}</li>
          ))}
        </ul>
      )}
      <FilterBar request={request} facets={response.facets} onRequest={onRequest} />
      <p role="status" className="mt-3 text-sm text-muted">
        {describeCount(total, request.q)}
        {corrected && (
          <>
            {" "}
            Did you mean{" "}
            <a href={writeSearchRequest({ ...request, q: corrected })} className="text-accent underline">
              {corrected}
            </a>
            ?
          </>
        )}
      </p>
      {leading.length > 0 && <EntryHits entries={leading} basePath={basePath} />}
      {papers.length > 0 && (
        <section className="mt-4">
          <h2 className="sr-only">Papers</h2>
          <PaperHits hits={papers} basePath={basePath} />
        </section>
      )}
      {total > papers.length && (
        <p className="mt-4">
          <a
            href={writeSearchRequest(more)}
            className="button"
            onClick={(event) => {
              event.preventDefault();
              onRequest(more);
            }}
          >
            Show more: {papers.length} of {total}
          </a>
        </p>
      )}
      {total === 0 && <NothingFound nearest={nearest} basePath={basePath} suggestUrl={suggestUrl} />}
    </>
  );
}

/** Similar topics, and a link to suggest a paper. */
function NothingFound({
  nearest,
  basePath,
  suggestUrl,
}: {
  nearest: SearchResponse["nearest"];
  basePath: string;
  suggestUrl: string;
}) {
  return (
    <div className="mt-4 max-w-2xl leading-relaxed">
      {nearest.length > 0 && (
        <>
          <p>Similar topics:</p>
          <EntryHits entries={nearest} basePath={basePath} />
        </>
      )}
      <p className="mt-4">
        Is a paper missing?{" "}
        <a href={suggestUrl} className="text-accent underline">
          Suggest it
        </a>
        .
      </p>
    </div>
  );
}

const maxQueryShown = 80;

function describeCount(total: number, q: string): string {
  const shown = ellipsize(q.trim(), maxQueryShown);
  if (shown === "") return `${countOf(total, "paper")}.`;
  return total === 0 ? `No papers found for “${shown}”.` : `${countOf(total, "paper")} for “${shown}”.`;
}
