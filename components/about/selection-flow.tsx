import type { SourceAudit } from "@/lib/audit/audit-sources";
import type { Survey } from "@/lib/survey/survey";
import { countOf, formatCount } from "@/lib/text/format";

/** Shows how many lines of the sources became entries, as a flow diagram like those of PRISMA. */
export function SelectionFlow({ audits, survey }: { audits: readonly SourceAudit[]; survey: Survey }) {
  const listed = new Set(audits.map(({ source }) => source.id));
  const papersElsewhere = survey.papers.filter(({ sources }) => !sources.some(({ source }) => listed.has(source)));
  const frameworksElsewhere = survey.frameworks.filter(
    ({ sources }) => !sources.some(({ source }) => listed.has(source)),
  );
  return (
    <section className="mt-12">
      <h2>How sources became entries</h2>
      <ol className="mt-4 max-w-2xl">
        {audits.map(({ source, entries }) => {
          const frameworks = entries.filter(({ file }) => file?.startsWith("frameworks/")).length;
          const merged = entries.filter(({ outcome }) => outcome === "merged").length;
          const missing = entries.filter(({ outcome }) => outcome === "missing").length;
          return (
            <Step
              key={source.id}
              title={`${countOf(entries.length - frameworks, "line")} with papers${frameworks > 0 ? ` and ${formatCount(frameworks)} with frameworks` : ""} in “${source.title}”`}
              aside={[
                `${countOf(merged, "duplicate line")} merged`,
                ...(missing > 0 ? [`${countOf(missing, "line")} without an entry yet`] : []),
              ]}
            />
          );
        })}
        {(papersElsewhere.length > 0 || frameworksElsewhere.length > 0) && (
          <Step
            title={`${countOf(papersElsewhere.length, "paper")} and ${countOf(frameworksElsewhere.length, "framework")} from other sources`}
            aside={[]}
          />
        )}
        <Step
          title={`${countOf(survey.papers.length, "paper")} and ${countOf(survey.frameworks.length, "framework")} in the atlas`}
          aside={[]}
          last
        />
      </ol>
    </section>
  );
}

function Step({ title, aside, last = false }: { title: string; aside: readonly string[]; last?: boolean }) {
  return (
    <li>
      <div className="grid items-center gap-3 sm:grid-cols-[1fr_16rem]">
        <p className={`card px-4 py-3 ${last ? "font-semibold" : ""}`}>{title}</p>
        <div className="text-sm text-muted">
          {aside.map((text) => (
            <p key={text}>→ {text}</p>
          ))}
        </div>
      </div>
      {!last && <div aria-hidden="true" className="ml-8 h-5 w-px bg-line" />}
    </li>
  );
}
