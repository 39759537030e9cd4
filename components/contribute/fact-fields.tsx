import { factValueHint } from "@/lib/content/fact-value";
import type { Attribute } from "@/lib/content/schema/attributes";
import { notStated } from "@/lib/content/schema/not-stated";
import type { FormIssue } from "@/lib/contribute/form-issue";
import type { PaperForm, TypedFact } from "@/lib/contribute/paper-form";
import type { SurveyOutline } from "@/lib/contribute/survey-outline";
import { offeredFamilies, withFact } from "@/lib/contribute/typed-facts";
import { ChoiceField } from "./choice-field";
import { fieldId } from "./field-links";
import { TextField } from "./text-field";

/** The facts that the families of the chosen topics ask for, all optional. */
export function FactFields({
  form,
  outline,
  issue,
  onWrite,
  onLeave,
}: {
  form: PaperForm;
  outline: SurveyOutline;
  /** The shown issue. */
  issue: FormIssue | undefined;
  onWrite: (facts: TypedFact[]) => void;
  /** Called when the focus leaves a source. */
  onLeave: () => void;
}) {
  const families = offeredFamilies(form.topics, form.facts, outline.families);
  if (families.length === 0) return null;
  const addresses = [form.paperUrl, form.noteSource, form.codeUrl, ...form.facts.map(({ source }) => source)];
  return (
    <fieldset className="mt-8">
      <legend className="mb-1 font-serif text-xl font-semibold">Facts</legend>
      <p className="text-sm text-muted">
        All optional. For each fact, give the page that you read as its source. Write “{notStated}” if the page does not
        say.
      </p>
      <datalist id="fact-sources">
        {[...new Set(addresses.map((address) => address.trim()))].filter(Boolean).map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
      {families.map(({ id, title, attributes }) => (
        <details
          key={id}
          className="mt-3"
          open={attributes.some((attribute) => attribute.id === issue?.attribute) || undefined}
        >
          <summary className="cursor-pointer">Facts of {title}</summary>
          {attributes.map((attribute) => (
            <FactField
              key={attribute.id}
              attribute={attribute}
              fact={form.facts.find((fact) => fact.attribute === attribute.id)}
              issue={issue?.attribute === attribute.id ? issue.message : undefined}
              onWrite={(fact) => onWrite(withFact(form.facts, fact, outline.families))}
              onLeave={onLeave}
            />
          ))}
        </details>
      ))}
    </fieldset>
  );
}

/** One fact: its value and, once there is one, source and place. */
function FactField({
  attribute,
  fact,
  issue,
  onWrite,
  onLeave,
}: {
  attribute: Attribute;
  fact: TypedFact | undefined;
  issue: string | undefined;
  onWrite: (fact: TypedFact) => void;
  onLeave: () => void;
}) {
  const { id, label, kind, meaning, values = [] } = attribute;
  const typed = fact ?? { attribute: id, value: "", source: "", where: "" };
  const control = (part: "value" | "source" | "where") => ({
    id: `${fieldId("facts")}-${id}-${part}`,
    value: typed[part],
    issue: undefined,
    onWrite: (value: string) => onWrite({ ...typed, [part]: value }),
    // A value has no source yet when the focus leaves it.
    onLeave: part === "value" ? () => {} : onLeave,
  });
  // Links to issues lead to the value field, which shows the message for the whole fact.
  const value = { ...control("value"), label, issue, ...(issue !== undefined && { id: fieldId("facts") }) };
  const choices = ["", "yes", "no", notStated].map((choice) => ({ value: choice, label: choice || "—" }));
  return (
    <fieldset aria-label={label} className="mt-4 grid gap-3 sm:grid-cols-3">
      <div className={fact ? undefined : "sm:col-span-3"}>
        {kind === "flag" ? (
          <ChoiceField {...value} hint={meaning} choices={choices} />
        ) : (
          <TextField
            {...value}
            hint={`${meaning} ${factValueHint(attribute)}`}
            list={`${fieldId("facts")}-${id}-values`}
          />
        )}
        <datalist id={`${fieldId("facts")}-${id}-values`}>
          {[...values, notStated].map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      </div>
      {fact && (
        <>
          <TextField {...control("source")} label="Source" list="fact-sources" inputMode="url" />
          <TextField {...control("where")} label="Where" optional placeholder="Section 3, abstract …" />
        </>
      )}
    </fieldset>
  );
}
