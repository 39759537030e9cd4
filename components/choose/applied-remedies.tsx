import { applicableRemedies, appliedRemedies, withRemedy } from "@/lib/choose/applied-remedies";
import type { CaseFormProps } from "./choose-form";

/** Boxes for the remedies of the task that change the arithmetic. They need a script. */
export function AppliedRemedies({ options, texts, onWrite, isReady }: CaseFormProps) {
  const task = options.tasks.find(({ id }) => id === texts.task);
  const applied = appliedRemedies(texts.apply, task);
  const offered = applicableRemedies(task).filter(({ retrains }) => texts.retrain !== "no" || !retrains);
  if (offered.length === 0) return null;
  return (
    <fieldset className="remedies with-script no-print" disabled={!isReady}>
      <legend>Apply remedies together</legend>
      {offered.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={applied.some((remedy) => remedy.id === id)}
            onChange={({ target: { checked } }) => onWrite("apply", withRemedy(texts.apply, task, id, checked))}
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
