import { ExternalLink } from "@/components/layout/external-link";
import { SiteLink } from "@/components/layout/site-link";
import { footnotes } from "@/lib/charts/footnotes";
import { type CostCell, costColumns } from "@/lib/content/schema/cost-table";
import { addresses } from "@/lib/site/addresses";
import type { CostTable, Model } from "@/lib/survey/entities";
import { NoteMark } from "./note-mark";

const titles: Record<(typeof costColumns)[number], string> = {
  parameters: "Parameters",
  data: "Training data",
  hardware: "Hardware",
  time: "Time",
  money: "Money",
  energy: "Energy, emissions",
};

/**
 * The cost table. Each cell has the number of its source. Corrected cells also show the printed value. Models of the page
 * for choosing link to it.
 */
export function CostRows({ table, models }: { table: CostTable; models: readonly Model[] }) {
  const { sourceNumber, noteLetter, notes } = footnotes(table);
  const columns = costColumns.filter((column) => table.rows.some((row) => row[column]));
  return (
    <>
      <table className="cost-table mt-4 w-full text-left text-sm">
        <caption className="sr-only">{table.title}</caption>
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col">Model</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {titles[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.model}>
              <th scope="row">
                <ModelName name={row.model} models={models} />
                <NoteMark letter={noteLetter(row.note)} />
                {row.citation && <span className="block text-xs font-normal text-muted">{row.citation}</span>}
              </th>
              {columns.map((column) => {
                const cell = row[column];
                return (
                  <td key={column} data-title={titles[column]} data-empty={cell ? undefined : true}>
                    {cell ? (
                      <Cell cell={cell} source={sourceNumber(cell.source)} letter={noteLetter(cell.note)} />
                    ) : (
                      <span className="text-muted">not reported</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-8 grid gap-10 text-sm lg:grid-cols-2">
        {notes.length > 0 && (
          <section>
            <h2 className="label">Notes</h2>
            <ol className="mt-2 space-y-1.5">
              {notes.map(({ letter, text, about }) => (
                <li key={letter} id={`note-${letter}`} className="scroll-mt-20">
                  <b>{letter}</b> {about}: {text}
                </li>
              ))}
            </ol>
          </section>
        )}
        <section>
          <h2 className="label">Sources</h2>
          <ol className="mt-2 space-y-1.5">
            {table.sources.map(({ id, title, url }) => (
              <li key={id} id={`source-${id}`} className="scroll-mt-20">
                <b>{sourceNumber(id)}</b>{" "}
                <ExternalLink href={url} className="underline">
                  {title}
                </ExternalLink>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

function ModelName({ name, models }: { name: string; models: readonly Model[] }) {
  const model = models.find((candidate) => candidate.name === name);
  const className = "font-serif text-base font-semibold";
  if (!model) return <span className={className}>{name}</span>;
  return (
    <SiteLink href={addresses.chooseModel(model.id)} className={className} title="Memory and speed on accelerators">
      {name}
    </SiteLink>
  );
}

function Cell({ cell, source, letter }: { cell: CostCell; source: number; letter: string | undefined }) {
  const isCorrected = cell.value !== undefined && cell.value !== cell.printed;
  return (
    <>
      {isCorrected ? (
        <>
          <ins className="font-semibold no-underline">{cell.value}</ins>{" "}
          {cell.printed && <s className="text-muted">{cell.printed}</s>}
        </>
      ) : (
        (cell.value ?? cell.printed)
      )}
      <a href={`#source-${cell.source}`} aria-label={`Source ${source}`} className="cell-mark">
        {source}
      </a>
      <NoteMark letter={letter} />
    </>
  );
}
