import { leadingEntries } from "@/lib/search/flat-results";
import type { SearchResponse } from "@/lib/search/search-engine";
import { pageSize, type SearchRequest, writeSearchRequest } from "@/lib/search/search-request";
import { ellipsize } from "@/lib/text/cut-text";
import { countOf } from "@/lib/text/format";
import { EntryHits } from "./entry-hits";
import { ExportMenu } from "./export-menu";
import { FilterBar } from "./filter-bar";
import { MissingPaper } from "./missing-paper";
import { MixedHits } from "./mixed-hits";
import { NothingFound } from "./nothing-found";
import { PaperHits } from "./paper-hits";
import { PapersToolbar } from "./papers-toolbar";
import type { SearchState } from "./use-search";

/** Authors whose names fit the query less are not listed. */
const minAuthorFit = 0.8;
const maxAuthors = 4;

/** What the results need to know about the site. */
export interface SearchSite {
  basePath: string;
  /** Hash of the content, which is in the addresses of data. */
  contentHash: string;
  /** URL of the page to suggest a missing paper. */
  suggestUrl: string;
  /** URL of the papers that wait for an entry, if there are any. */
  waitingUrl: string | undefined;
  /** URL of the page of changes, if the survey has changes. */
  savedSearchesUrl: string | undefined;
}

/** The hints, filters and results below the search box. */
export function SearchResults({
  request,
  response,
  status,
  basePath,
  contentHash,
  suggestUrl,
  waitingUrl,
  savedSearchesUrl,
  onRequest,
  onListAll,
  onRetry,
}: SearchSite & {
  request: SearchRequest;
  response: SearchResponse;
  status: SearchState["status"];
  /** Changes the current request. */
  onRequest: (change: (current: SearchRequest) => SearchRequest) => void;
  /** Returns the ids of all found papers, in order. */
  onListAll: () => Promise<readonly string[]>;
  onRetry: () => void;
}) {
  const { entries, papers, total, byAuthor, hints } = response;
  const authors = entries.filter(({ kind, fit }) => kind === "author" && fit >= minAuthorFit).slice(0, maxAuthors);
  const leading = [...leadingEntries(response), ...authors];
  // The query names a page: it has no typo, and no paper is missing.
  const isPage = leading.some(({ kind }) => kind === "page");
  // The papers found in notes would push the question down.
  const canAsk = total > 0 && request.q.trim() !== "" && !isPage && !response.isPartial;
  const missing = <MissingPaper q={request.q.trim()} waitingUrl={waitingUrl} suggestUrl={suggestUrl} />;
  return (
    <>
      {hints.length > 0 && (
        <ul className="hints">
          {hints.map(({ start, message }) => (
            <li key={start + message}>{message}</li>
          ))}
        </ul>
      )}
      <FilterBar request={request} response={response} onRequest={onRequest}>
        <ExportMenu q={request.q} count={total} listIds={onListAll} source={{ basePath, contentHash }} />
      </FilterBar>
      <p role="status" className="mt-3 text-sm text-muted">
        {describeCount(total, request.q)}
        <QueryRemarks request={request} response={isPage ? { ...response, corrected: undefined } : response} />
        <DetailsRemark status={status} onRetry={onRetry} />
      </p>
      {leading.length > 0 && <EntryHits entries={leading} basePath={basePath} />}
      {papers.length > 0 && (
        <section id="results" className="mt-4">
          <h2 className="sr-only">Papers</h2>
          <PapersToolbar
            q={request.q}
            {...{ response, savedSearchesUrl, basePath, onListAll }}
            isComplete={status === "ready"}
          />
          <MixedHits response={response} basePath={basePath} />
        </section>
      )}
      <MoreResults response={response} request={request} onRequest={onRequest} />
      {byAuthor.total > 0 && (
        <details className="by-author">
          <summary>
            {countOf(byAuthor.total, "paper")} by authors named “{byAuthor.name}”
          </summary>
          <PaperHits hits={byAuthor.papers} basePath={basePath} />
        </details>
      )}
      {canAsk && <p className="mt-6 text-sm text-muted">{missing}</p>}
      {total === 0 && !isPage && (
        <NothingFound response={response} basePath={basePath}>
          {missing}
        </NothingFound>
      )}
    </>
  );
}

/** The link to more papers, if there are any. */
function MoreResults({
  response: { papers, total },
  request,
  onRequest,
}: {
  response: SearchResponse;
  request: SearchRequest;
  /** Changes the current request. */
  onRequest: (change: (current: SearchRequest) => SearchRequest) => void;
}) {
  if (total <= papers.length) return null;
  const more = { ...request, show: request.show + pageSize };
  return (
    <p className="mt-4">
      <a
        href={writeSearchRequest(more)}
        className="button"
        onClick={(event) => {
          event.preventDefault();
          onRequest((current) => ({ ...current, show: more.show }));
        }}
      >
        Show more: {papers.length} of {total}
      </a>
    </p>
  );
}

/** Says that results from notes and references are still missing. */
function DetailsRemark({ status, onRetry }: { status: SearchState["status"]; onRetry: () => void }) {
  if (status === "details") return " Searching notes …";
  if (status !== "no-details") return null;
  return (
    <>
      {" The notes failed to load. "}
      <button type="button" onClick={onRetry} className="text-accent underline">
        Try again
      </button>
    </>
  );
}

/** How search read the query, if not as typed. */
function QueryRemarks({ request, response }: { request: SearchRequest; response: SearchResponse }) {
  const { shown, corrected, noExactMatch, isSplit, isPartial } = response;
  const link = (q: string) => (
    <a key={q} href={writeSearchRequest({ ...request, q })} className="text-accent underline">
      {q}
    </a>
  );
  return (
    <>
      {isSplit && !isPartial && " No paper has all of these words, so each is searched alone."}
      {shown && <> Showing results for: {link(shown)}.</>}
      {corrected && <> Did you mean {link(corrected)}?</>}
      {noExactMatch && (
        <>
          {" "}
          No exact match for {noExactMatch.word}
          {noExactMatch.similar.length > 0 && (
            <>; similar: {noExactMatch.similar.flatMap((name, index) => [index > 0 && ", ", link(name)])}</>
          )}
          .
        </>
      )}
    </>
  );
}

const maxQueryShown = 80;

function describeCount(total: number, q: string): string {
  const shown = ellipsize(q.trim(), maxQueryShown);
  if (shown === "") return `${countOf(total, "paper")}.`;
  return total === 0 ? `No papers found for “${shown}”.` : `${countOf(total, "paper")} for “${shown}”.`;
}
