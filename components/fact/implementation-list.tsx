import { Fold } from "@/components/paper/fold";
import type { ImplementationRow } from "@/lib/site/implementation-rows";

const maxShown = 8;

/** Text before the name of a framework, by the status of its implementation. */
const leads: Record<ImplementationRow["status"], string> = {
  supported: "Implemented in ",
  experimental: "Experimental in ",
  deprecated: "Deprecated in ",
  broken: "Broken in ",
  removed: "Removed from ",
};

/**
 * Frameworks or methods, each with status, day of checking and source. `ofFrameworks` is true if the rows name
 * frameworks that implement something; otherwise they name what a framework implements.
 */
export function ImplementationList({
  rows,
  ofFrameworks = false,
}: {
  rows: readonly ImplementationRow[];
  ofFrameworks?: boolean;
}) {
  // A fold for a few rows would save no room.
  const shown = rows.length > maxShown + 3 ? maxShown : rows.length;
  return (
    <section id="implementations" className="claims">
      <h2>Implementations</h2>
      <Rows rows={rows.slice(0, shown)} ofFrameworks={ofFrameworks} />
      {shown < rows.length && (
        <Fold summary={`${rows.length - shown} more implementations`}>
          <Rows rows={rows.slice(shown)} ofFrameworks={ofFrameworks} />
        </Fold>
      )}
    </section>
  );
}

function Rows({ rows, ofFrameworks }: { rows: readonly ImplementationRow[]; ofFrameworks: boolean }) {
  return (
    <ul>
      {rows.map(({ link, what, status, constraint, sources, checked, isOld }) => (
        <li key={`${link.href} ${what} ${sources[0]?.href}`}>
          {ofFrameworks && leads[status]}
          <a href={link.href}>{link.name}</a> (
          {!ofFrameworks && status !== "supported" && (
            <>
              <b>{status}</b>,{" "}
            </>
          )}
          checked {checked}
          {isOld && <b>, more than a year ago</b>}): {what}
          {constraint && `; ${constraint}`}
          {sources.map(({ href, name }) => (
            // The space lets the line break here.
            <small key={href}>
              {" "}
              <a href={href}>{name}</a>
            </small>
          ))}
        </li>
      ))}
    </ul>
  );
}
