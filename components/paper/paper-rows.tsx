import type { PaperRow } from "@/lib/survey/paper-row";

/** Papers as a list to scan: title, byline with venue and year, what it does. `root` precedes their ids. */
export function PaperRows({ root, rows }: { root: string; rows: readonly PaperRow[] }) {
  return (
    <ol className="papers">
      {rows.map(({ id, title, name, byline, venue, note, code, retracted }) => (
        <li key={id}>
          <a href={`${root}${id}/`}>{title}</a>
          <p>
            {name && <b>{name} · </b>}
            {byline && `${byline} · `}
            <b>{venue}</b>
            {code && <i>code</i>}
            {retracted && <i className="retracted">retracted</i>}
          </p>
          {note && <p>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
