import type { ResultRow } from "@/lib/site/fact-rows";

/** Reported results with their conditions and sources. */
export function ResultList({ results }: { results: readonly ResultRow[] }) {
  return (
    <section className="claims">
      <h2>Reported results</h2>
      <p className="small-print">
        Claims of the sources, each under its own conditions. Do not compare them across papers.
      </p>
      <ul>
        {results.map(({ metric, meaning, value, comparedWith, conditions, source }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a static list; two results may have the same text.
          <li key={index}>
            <span title={meaning}>{metric}</span>: <b>{value}</b>
            {comparedWith && `, compared with ${comparedWith}`}
            {conditions.length > 0 && ` (${conditions.join("; ")})`}
            <small>
              {" "}
              {source.where && `${source.where}, `}
              <a href={source.href}>{source.name}</a>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
