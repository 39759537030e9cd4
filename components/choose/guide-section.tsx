import { Markdown } from "@/components/markdown/markdown";
import type { CaseOptions } from "@/lib/choose/case-options";
import type { NamedLink } from "@/lib/site/named-link";
import { type RemedyRow, remedyGroups } from "@/lib/site/remedy-rows";
import type { Guide } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";

/** The remedies of a task. Without a script, those of all tasks are shown; otherwise the script shows one task. */
export function GuideSection({
  guide,
  options,
  survey,
  isShown,
}: {
  guide: Guide;
  options: CaseOptions;
  survey: Survey;
  isShown: boolean;
}) {
  return (
    <section className={isShown ? "guide" : "guide without-script"} data-guide={guide.id} aria-labelledby={guide.id}>
      <h2 id={guide.id}>{guide.task}</h2>
      <Markdown text={guide.body} className="mt-1 max-w-3xl text-muted" />
      {remedyGroups(guide, options, survey).map(({ changes, remedies }) => (
        <section key={changes} data-group>
          <h3 className="label">{changes}</h3>
          <ul>
            {remedies.map((row) => (
              <RemedyCard key={row.id} row={row} isMarked={row.remedy.retrains && guide.stage === "inference"} />
            ))}
          </ul>
        </section>
      ))}
      <p className="small-print" hidden>
        Remedies that retrain the model are hidden.
      </p>
    </section>
  );
}

/** A remedy. `isMarked` says that it retrains the model although the task is inference. */
function RemedyCard({ row, isMarked }: { row: RemedyRow; isMarked: boolean }) {
  const { id, remedy, effect, qualitySource, papers, techniques, frameworks, checked } = row;
  const { title, what, effectNote, quality, needs } = remedy;
  return (
    <li id={id} className="card">
      <h4>
        {title}
        {isMarked && <i>retrains</i>}
      </h4>
      <p>{what}</p>
      {effect && (
        <p className="effect">
          <strong data-effect>{effect}</strong>
          {effectNote && <small>Assumes: {effectNote}</small>}
        </p>
      )}
      <dl>
        <dt>Reported cost</dt>
        <dd>
          {quality ? quality.text : "No figure recorded."}
          {quality && qualitySource && (
            <small>
              <a href={qualitySource.href}>{qualitySource.name}</a>
              {quality.where && `, ${quality.where}`}
            </small>
          )}
        </dd>
        {needs && (
          <>
            <dt>Needs</dt>
            <dd>{needs}</dd>
          </>
        )}
        <LinkList term="Papers" links={papers} />
        <LinkList term="Techniques" links={techniques} />
        <LinkList
          term="Implemented in"
          links={frameworks}
          remark={checked && `checked ${checked}; limits on their pages`}
        />
      </dl>
    </li>
  );
}

function LinkList({
  term,
  links,
  remark,
}: {
  term: string;
  links: readonly (NamedLink & { remark?: string | undefined })[];
  remark?: string | undefined;
}) {
  if (links.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {links.map(({ href, name, remark: own }, index) => (
          <span key={href}>
            {index > 0 && ", "}
            <a href={href}>{name}</a>
            {own && ` (${own})`}
          </span>
        ))}
        {remark && <small>{remark}</small>}
      </dd>
    </>
  );
}
