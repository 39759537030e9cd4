import type { ReactNode } from "react";
import type { FactRow } from "@/lib/site/fact-rows";

/** Facts with a title. Each shows its source on hover, focus and tap. */
export function FactStrip({ title, facts }: { title: ReactNode; facts: readonly FactRow[] }) {
  return (
    <section className="facts">
      <h2 className="label">{title}</h2>
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
        <a href={source.href}>{source.name}</a>
        {source.where && `, ${source.where}`}
      </p>
    </details>
  );
}
