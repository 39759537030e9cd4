import { Fragment, type ReactNode } from "react";
import { ShelfButton } from "@/components/shelf/shelf-button";
import { addresses } from "@/lib/site/addresses";
import type { Byline, BylineName } from "@/lib/text/byline";

/** What all rows of papers show first. */
export interface RowParts<Name extends BylineName = BylineName> {
  id: string;
  title: string;
  /** Common name, for the label of the shelf button. */
  shortName?: string | undefined;
  /** Common name, if the title does not contain it. */
  name?: string | undefined;
  authors?: Byline<Name> | undefined;
  /** Venue and year. */
  venue: string;
  /** Id of the venue. */
  venueId?: string | undefined;
  /** Whether there is code, or its address. */
  code?: boolean | string;
  retracted?: boolean;
}

/**
 * Title, shelf button, authors, venue and labels of a row. Authors and venues link to their pages, except to the page
 * itself: `current` is its address, relative to the base path. `title` and `renderName` draw the title and a name.
 */
export function RowHead<Name extends BylineName>({
  row,
  basePath,
  current,
  title = row.title,
  renderName = ({ name }) => name,
}: {
  row: RowParts<Name>;
  basePath: string;
  current?: string | undefined;
  title?: ReactNode;
  renderName?: (name: Name) => ReactNode;
}) {
  const { id, name, authors, venue, venueId } = row;
  const linked = (text: ReactNode, address: string | undefined) =>
    address === undefined || address === current ? text : <a href={basePath + address}>{text}</a>;
  return (
    <>
      <a href={basePath + addresses.paper(id)}>{title}</a>
      <ShelfButton id={id} name={row.shortName ?? row.title} />
      <p>
        {name && <b>{name} · </b>}
        {authors?.names.map((author, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a static list; two authors may have the same name.
          <Fragment key={index}>
            {index > 0 && ", "}
            {linked(renderName(author), author.id && addresses.author(author.id))}
          </Fragment>
        ))}
        {authors && (authors.hasMore ? " et al. · " : " · ")}
        <b>{linked(venue, venueId && addresses.venue(venueId))}</b>
        {row.code && <i>code</i>}
        {row.retracted && <i className="retracted">retracted</i>}
      </p>
    </>
  );
}
