import { appliedIds } from "@/lib/choose/read-case";
import type { CaseFormProps } from "./choose-form";

/** Boxes for the remedies of the task that change the arithmetic. They need a script. */
export function AppliedRemedies({ options, texts, issues, onWrite }: CaseFormProps) {
  const applied = appliedIds(texts);
  const remedies = options.tasks.find(({ id }) => id === texts.task)?.remedies ?? [];
  const offered = remedies.filter(({ effect, retrains }) => effect && (texts.retrain !== "no" || !retrains));
  if (offered.length === 0) return null;
  return (
    <fieldset className="remedies with-script no-print">
      <legend>Apply remedies together</legend>
      {offered.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={applied.includes(id)}
            onChange={({ target: { checked } }) =>
              onWrite("apply", (checked ? [...applied, id] : applied.filter((other) => other !== id)).join())
            }
          />
          {title}
        </label>
      ))}
      {issues.apply && <p className="form-problem">{issues.apply}</p>}
    </fieldset>
  );
}
