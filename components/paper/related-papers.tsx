import type { RelatedRow, RelationRow } from "@/lib/site/paper-page-rows";

/** Relations that sources state, and related papers with the reason of each. */
export function RelatedPapers({
  relations,
  related,
}: {
  relations: readonly RelationRow[];
  related: readonly RelatedRow[];
}) {
  if (relations.length === 0 && related.length === 0) return null;
  return (
    <section className="mt-10">
      <h2>Related papers</h2>
      {relations.length > 0 && (
        <ul className="related">
          {relations.map(({ label, href, title, source, where }) => (
            <li key={`${label} ${href}`}>
              {`${label} `}
              <a href={href}>{title}</a>
              {" according to "}
              <a href={source.href} className="underline">
                {source.name}
              </a>
              {where && `, ${where}`}
            </li>
          ))}
        </ul>
      )}
      {related.length > 0 && (
        <ul className="related">
          {related.map(({ href, title, year, reason }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              {year && ` ${year}`}
              <p>{reason}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
