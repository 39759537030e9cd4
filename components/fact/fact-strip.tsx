import { ExternalLink } from "@/components/layout/external-link";
import type { FactGroup, FactRow } from "@/lib/site/fact-rows";

/** The facts of a paper for one family. Each shows its source on hover, focus and tap. */
export function FactStrip({ group: { family, facts } }: { group: FactGroup }) {
  return (
    <section className="facts">
      <h2 className="label">
        <a href={family.href}>{family.name}</a>
      </h2>
      <dl>
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt title={fact.meaning}>{fact.label}</dt>
            <dd>
              <FactValue fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A value that expands to its source. CSS also shows the source on hover and focus. */
function FactValue({ fact: { value, isStated, source } }: { fact: FactRow }) {
  return (
    <details name="fact">
      <summary className={isStated ? undefined : "text-muted"}>{value}</summary>
      <p>
        {isStated ? "Source: " : "Not stated in "}
        <ExternalLink href={source.href}>{source.name}</ExternalLink>
        {source.where && `, ${source.where}`}
      </p>
    </details>
  );
}
