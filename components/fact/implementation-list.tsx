import { ExternalLink } from "@/components/layout/external-link";
import type { ImplementationRow } from "@/lib/site/implementation-rows";

/** Frameworks that implement a method, each with status, day of checking and source. */
export function ImplementationList({ rows }: { rows: readonly ImplementationRow[] }) {
  return (
    <section id="implementations" className="claims">
      <h2>Implementations</h2>
      <ul>
        {rows.map(({ framework, what, status, constraint, source, checked, isOld }) => (
          <li key={`${framework.href} ${what} ${source.href}`}>
            Implemented in <a href={framework.href}>{framework.name}</a> (
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
