import { ExternalLink } from "@/components/layout/external-link";
import type { ImplementationRow } from "@/lib/site/implementation-rows";

/** Frameworks or methods, each with status, day of checking and source. `lead` is the text before each. */
export function ImplementationList({ rows, lead = "" }: { rows: readonly ImplementationRow[]; lead?: string }) {
  return (
    <section id="implementations" className="claims">
      <h2>Implementations</h2>
      <ul>
        {rows.map(({ link, what, status, constraint, source, checked, isOld }) => (
          <li key={`${link.href} ${what} ${source.href}`}>
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
            <small>
              <ExternalLink href={source.href}>{source.name}</ExternalLink>
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
