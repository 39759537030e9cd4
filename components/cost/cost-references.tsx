import { footnotes } from "@/lib/charts/footnotes";
import type { CostTable } from "@/lib/survey/entities";
import { countOf } from "@/lib/text/format";

/** The notes and sources of the cost table, folded. Links from the table open them. */
export function CostReferences({ table }: { table: CostTable }) {
  const { sourceNumber, notes } = footnotes(table);
  return (
    <div className="mt-6 grid gap-x-10 gap-y-3 text-sm lg:grid-cols-2">
      {notes.length > 0 && (
        <details className="fold">
          <summary>{countOf(notes.length, "note")}</summary>
          <ol className="mt-2 space-y-1.5">
            {notes.map(({ letter, text, about }) => (
              <li key={letter} id={`note-${letter}`} className="scroll-mt-20">
                <b>{letter}</b> {about}: {text}
              </li>
            ))}
          </ol>
        </details>
      )}
      <details className="fold">
        <summary>{countOf(table.sources.length, "source")}</summary>
        <ol className="mt-2 space-y-1.5">
          {table.sources.map(({ id, title, url }) => (
            <li key={id} id={`source-${id}`} className="scroll-mt-20">
              <b>{sourceNumber(id)}</b>{" "}
              <a href={url} className="underline">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
