import { ChoiceField } from "@/components/contribute/choice-field";
import { TextField } from "@/components/contribute/text-field";
import type { CaseOptions } from "@/lib/choose/case-options";
import { type CaseField, type CaseTexts, widths } from "@/lib/choose/read-case";

/** Props of the parts of the form. */
export interface CaseFormProps {
  options: CaseOptions;
  texts: CaseTexts;
  issues: Partial<Record<CaseField, string>>;
  onWrite: (field: CaseField, value: string) => void;
  /** Whether the form handles what the reader enters. */
  isReady: boolean;
}

const answers = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** The form of the calculator. It needs a script. */
export function ChooseForm(props: CaseFormProps) {
  const { options, texts } = props;
  const task = options.tasks.find(({ id }) => id === texts.task);
  const isInference = task === undefined || task.stage === "inference";
  const bits = widths.map((width) => ({ value: String(width.bits), label: width.label }));
  return (
    <form className="with-script no-print" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={!props.isReady} className="contents">
        <TaskField {...props} />
        <div className="fields">
          <Choice {...props} field="model" label="Model" choices={options.models.map(toChoice)} />
          <Choice {...props} field="card" label="Accelerator" choices={options.cards.map(toChoice)} />
          <Count {...props} field="cards" label="Number of cards" />
          {isInference && <Choice {...props} field="weights" label="Weights" choices={bits} />}
          {isInference && <Choice {...props} field="kv" label="KV cache" choices={bits} />}
          <Count
            {...props}
            field="context"
            label={isInference ? "Context (tokens)" : "Sequence length (tokens)"}
            inputMode="text"
            hint="128k is 131,072; 1M is 1,048,576."
          />
          <Count {...props} field="batch" label={isInference ? "Batch (sequences)" : "Sequences per step"} />
          {isInference && <Choice {...props} field="retrain" label="Can you retrain the model?" choices={answers} />}
        </div>
      </fieldset>
    </form>
  );
}

function TaskField({ options, texts, issues, onWrite }: CaseFormProps) {
  return (
    <fieldset className="tasks">
      <legend>What do you want to do?</legend>
      {options.tasks.map(({ id, task }) => (
        <label key={id}>
          <input type="radio" name="task" value={id} checked={texts.task === id} onChange={() => onWrite("task", id)} />
          {task}
        </label>
      ))}
      {issues.task && <p className="form-problem">{issues.task}</p>}
    </fieldset>
  );
}

/** A list of choices. A value from the address that is not among the choices appears as “Choose …”. */
function Choice({
  field,
  label,
  choices,
  texts,
  issues,
  onWrite,
}: CaseFormProps & { field: CaseField; label: string; choices: readonly { value: string; label: string }[] }) {
  const isKnown = choices.some(({ value }) => value === texts[field]);
  return (
    <ChoiceField
      id={`choose-${field}`}
      label={label}
      issue={issues[field]}
      value={texts[field]}
      choices={isKnown ? choices : [{ value: texts[field], label: "Choose …" }, ...choices]}
      onWrite={(value) => onWrite(field, value)}
      onLeave={() => {}}
    />
  );
}

function Count({
  field,
  label,
  hint,
  inputMode = "numeric",
  texts,
  issues,
  onWrite,
}: CaseFormProps & { field: CaseField; label: string; hint?: string; inputMode?: "numeric" | "text" }) {
  return (
    <TextField
      id={`choose-${field}`}
      label={label}
      {...(hint && { hint })}
      issue={issues[field]}
      value={texts[field]}
      inputMode={inputMode}
      onWrite={(value) => onWrite(field, value)}
      onLeave={() => {}}
    />
  );
}

function toChoice({ id, name }: { id: string; name: string }) {
  return { value: id, label: name };
}
