// A client component (see client-frame.ts) for what a page weighs and takes to build: the data of a row is half of its
// markup, and a server component's markup is gone through five times on its way into a page.

import { type Packed, unpack } from "@/lib/site/packed";
import type { PaperRow } from "@/lib/survey/paper-row";

/** Papers as a list to scan: title, byline with venue and year, what it does. `root` precedes their ids. */
export function PaperRows({ root, rows }: { root: string; rows: Packed<readonly PaperRow[]> }) {
  return (
    <ol className="papers">
      {unpack(rows).map(({ id, title, name, byline, venue, note, code, retracted }) => (
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
