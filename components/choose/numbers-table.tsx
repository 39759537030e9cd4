import type { NumbersColumn } from "@/lib/site/number-columns";
import type { Survey } from "@/lib/survey/survey";
import { SourcedValues } from "./sourced-values";

/** A table of entries with their numbers, each with its source. It opens below `summary`. */
export function NumbersTable<Entry extends { id: string; name: string }>({
  summary,
  noun,
  columns,
  entries,
  sourceById,
}: {
  summary: string;
  /** What an entry is, capitalized. */
  noun: string;
  columns: readonly NumbersColumn<Entry>[];
  entries: readonly Entry[];
  sourceById: Survey["sourceById"];
}) {
  return (
    <details className="numbers">
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the box. */}
      <section className="table-box" aria-label={`${noun}s: table`} tabIndex={0}>
        <table className="data">
          <caption className="sr-only">{noun}s</caption>
          <thead>
            <tr>
              <th scope="col">{noun}</th>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">{entry.name}</th>
                {columns.map(({ label, cellOf }) => (
                  <SourcedValues key={label} values={cellOf(entry)} sourceById={sourceById} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
