import type { SearchRecord } from "@/lib/search/search-record";

const groups = [
  ["topic", "Topics"],
  ["framework", "Frameworks"],
  ["paper", "Papers"],
] as const;

/** What a search found, by kind. */
export function SearchResults({ results }: { results: readonly SearchRecord[] }) {
  return groups.map(([kind, title]) => {
    const found = results.filter((result) => result.kind === kind);
    return found.length === 0 ? null : (
      <section key={kind} className="mt-6">
        <h2 className="label">
          {title} <span className="font-normal">{found.length}</span>
        </h2>
        <ol className="papers mt-2">
          {found.map((result) => (
            <li key={result.href} data-color={result.color}>
              <a href={result.href}>{result.title}</a>
              <p>{result.detail}</p>
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
