import { type Dispatch, useMemo } from "react";
import type { FormIssue } from "@/lib/contribute/form-issue";
import type { FormAction } from "@/lib/contribute/form-state";
import { labelOf, type PaperForm, type PaperFormField } from "@/lib/contribute/paper-form";
import { proposeFileName } from "@/lib/contribute/read-form";
import type { SurveyOutline } from "@/lib/contribute/survey-outline";
import { ChoiceField } from "./choice-field";
import { EntryPicker } from "./entry-picker";
import { FactFields } from "./fact-fields";
import { fieldId } from "./field-links";
import { techniqueOptions, topicOptions } from "./picker-options";
import { TextField } from "./text-field";

const codeOrigins = [
  { value: "", label: "Unknown" },
  { value: "official", label: "Official: by the authors" },
  { value: "third-party", label: "Third-party" },
];

interface Props {
  form: PaperForm;
  outline: SurveyOutline;
  issues: readonly FormIssue[];
  warnings: readonly FormIssue[];
  act: Dispatch<FormAction>;
}

/** All fields of a paper, in groups. */
export function FormFields(props: Props) {
  return (
    <>
      <AboutFields {...props} />
      <OtherIdFields {...props} />
      <ClassificationFields {...props} />
      <FactFields
        form={props.form}
        outline={props.outline}
        issue={props.issues.find(({ field }) => field === "facts")}
        onWrite={(value) => props.act({ kind: "write", field: "facts", value })}
        onLeave={() => props.act({ kind: "leave", field: "facts" })}
      />
      <NoteFields {...props} />
    </>
  );
}

/** Returns props of text and list fields. */
function fieldProps({ form, issues, warnings, act }: Props) {
  const common = (field: PaperFormField) => ({
    id: fieldId(field),
    label: labelOf(field),
    issue: issues.find((issue) => issue.field === field)?.message,
    warning: warnings.find((warning) => warning.field === field)?.message,
    // Delay the message: it could move a button while the reader presses it.
    onLeave: () => window.setTimeout(() => act({ kind: "leave", field }), 200),
  });
  return {
    text: (field: Exclude<PaperFormField, "topics" | "techniques" | "facts">) => ({
      ...common(field),
      value: form[field],
      onWrite: (value: string) => act({ kind: "write", field, value }),
    }),
    list: (field: "topics" | "techniques") => ({
      ...common(field),
      picked: form[field],
      onPick: (value: string[]) => act({ kind: "write", field, value }),
    }),
  };
}

function AboutFields(props: Props) {
  const { form, outline } = props;
  const { text } = fieldProps(props);
  return (
    <fieldset className="mt-8 grid gap-5 sm:grid-cols-2">
      <legend className="mb-3 font-serif text-xl font-semibold">The paper</legend>
      <div className="sm:col-span-2">
        <TextField {...text("title")} hint="As published, without a full stop at the end." />
      </div>
      <div className="sm:col-span-2">
        <TextField
          {...text("authors")}
          rows={4}
          hint="One per line, given name first. Leave it empty if they are not known."
        />
      </div>
      <TextField
        {...text("year")}
        inputMode="numeric"
        hint="Year of publication. For a preprint, year of the first version."
      />
      <TextField {...text("venue")} list="venues" hint="Short or full name, for example arXiv." />
      <datalist id="venues">
        {outline.venues.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </datalist>
      <TextField {...text("shortName")} optional hint="The usual name of the method." />
      <TextField {...text("arxiv")} optional hint="For example 2210.17323." />
      <TextField {...text("paperUrl")} optional inputMode="url" placeholder="https://" />
      <TextField {...text("codeUrl")} optional inputMode="url" placeholder="https://" />
      {form.codeUrl.trim() !== "" && (
        <ChoiceField {...text("codeOrigin")} optional choices={codeOrigins} hint="As stated in its README." />
      )}
    </fieldset>
  );
}

function OtherIdFields(props: Props) {
  const { text } = fieldProps(props);
  const hasIssue = (["doi", "openreview", "aclAnthology", "formerTitle"] as const).some((field) =>
    props.issues.some((issue) => issue.field === field),
  );
  return (
    <details className="mt-5" open={hasIssue || undefined}>
      <summary className="cursor-pointer text-sm text-muted">DOI, other ids, preprint title</summary>
      <div className="mt-3 grid gap-5 sm:grid-cols-2">
        <TextField {...text("doi")} optional hint="For example 10.1145/3600006.3613165." />
        <TextField {...text("openreview")} optional hint="The part after forum?id= in the URL." />
        <TextField {...text("aclAnthology")} optional hint="For example 2023.acl-long.1." />
        <TextField {...text("formerTitle")} optional hint="If it differs from the title above." />
      </div>
    </details>
  );
}

function ClassificationFields(props: Props) {
  const { outline } = props;
  const { list } = fieldProps(props);
  const topics = useMemo(() => topicOptions(outline), [outline]);
  const techniques = useMemo(() => techniqueOptions(outline), [outline]);
  return (
    <fieldset className="mt-8 grid gap-5">
      <legend className="mb-3 font-serif text-xl font-semibold">Topics and techniques</legend>
      <EntryPicker {...list("topics")} options={topics} hint="At least one, best match first." />
      <EntryPicker {...list("techniques")} options={techniques} optional hint="Most important first." />
    </fieldset>
  );
}

function NoteFields(props: Props) {
  const { form, outline } = props;
  const { text } = fieldProps(props);
  return (
    <fieldset className="mt-8 grid gap-5">
      <legend className="mb-3 font-serif text-xl font-semibold">In your own words</legend>
      <TextField {...text("tldr")} optional hint="What the paper does, in at most 20 words." />
      <TextField {...text("note")} rows={6} optional hint="A short paragraph in Markdown. Do not copy the abstract." />
      <TextField {...text("noteSource")} optional hint="URL of the page that you read for the note." />
      <TextField
        {...text("id")}
        optional
        placeholder={form.title.trim() === "" ? undefined : proposeFileName(form, outline)}
        hint="Without .md. It is part of the paper’s address. If empty, it is derived from the short name or the title."
      />
    </fieldset>
  );
}
