import { ShelfButton } from "@/components/shelf/shelf-button";
import type { PaperRow } from "@/lib/survey/paper-row";

/** Rows with title, byline, venue, year and summary. `root` is the prefix of the addresses of papers. */
export function PaperRows({ root, rows }: { root: string; rows: readonly PaperRow[] }) {
  return (
    <ol className="papers">
      {rows.map(({ id, title, shortName, name, byline, venue, note, code, retracted }) => (
        <li key={id}>
          <a href={`${root}${id}/`}>{title}</a>
          <ShelfButton id={id} name={shortName ?? title} />
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
