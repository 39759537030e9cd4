import { Fold } from "@/components/paper/fold";
import type { ImplementationRow } from "@/lib/site/implementation-rows";

const maxShown = 8;

/** Frameworks or methods, each with status, day of checking and source. `lead` is the text before each. */
export function ImplementationList({ rows, lead = "" }: { rows: readonly ImplementationRow[]; lead?: string }) {
  // A fold for a few rows would save no room.
  const shown = rows.length > maxShown + 3 ? maxShown : rows.length;
  return (
    <section id="implementations" className="claims">
      <h2>Implementations</h2>
      <Rows rows={rows.slice(0, shown)} lead={lead} />
      {shown < rows.length && (
        <Fold summary={`${rows.length - shown} more implementations`}>
          <Rows rows={rows.slice(shown)} lead={lead} />
        </Fold>
      )}
    </section>
  );
}

function Rows({ rows, lead }: { rows: readonly ImplementationRow[]; lead: string }) {
  return (
    <ul>
      {rows.map(({ link, what, status, constraint, sources, checked, isOld }) => (
        <li key={`${link.href} ${what} ${sources[0]?.href}`}>
          {lead}
          <a href={link.href}>{link.name}</a> (
          {status !== "supported" && (
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
