"use client";

// Before the schemas are made.
import "./configure-zod-browser";
import { useEffect, useReducer, useState } from "react";
import type { SurveySettings } from "@/lib/content/schema/survey-settings";
import { fillForm } from "@/lib/contribute/fill-form";
import { keepDraft, readDraft } from "@/lib/contribute/form-draft-browser";
import { initialFormState, reduceForm, shownIssues } from "@/lib/contribute/form-state";
import { emptyPaperForm, isEmptyForm, type PaperForm } from "@/lib/contribute/paper-form";
import { readPaperForm } from "@/lib/contribute/read-form";
import { readPasted } from "@/lib/contribute/read-pasted";
import type { SurveyOutline } from "@/lib/contribute/survey-outline";
import { DuplicateWarning } from "./duplicate-warning";
import { EntryActions } from "./entry-actions";
import { EntryPreview } from "./entry-preview";
import { FieldLinks, focusField } from "./field-links";
import { FormFields } from "./form-fields";
import { PasteBox } from "./paste-box";

interface Props {
  dataUrl: string;
  basePath: string;
  repository: SurveySettings["repository"];
}

/** The form that makes an entry: fetches what it needs to know of the survey, then works without the network. */
export function ContributeForm({ dataUrl, ...props }: Props) {
  const [outline, setOutline] = useState<SurveyOutline>();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` changes when the reader asks to try again.
  useEffect(() => {
    setFailed(false);
    fetchOutline(dataUrl).then(setOutline, () => setFailed(true));
  }, [dataUrl, attempt]);
  if (outline) return <Workbench outline={outline} {...props} />;
  return failed ? (
    <p role="alert" className="mt-6">
      What the form needs could not be fetched.{" "}
      <button type="button" className="text-accent underline" onClick={() => setAttempt(attempt + 1)}>
        Try again
      </button>
    </p>
  ) : (
    <p role="status" className="mt-6 min-h-[80rem] text-muted">
      Fetching the topics …
    </p>
  );
}

function Workbench({ outline, basePath, repository }: Omit<Props, "dataUrl"> & { outline: SurveyOutline }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [opening] = useState(() => openForm(outline, today));
  const [state, act] = useReducer(reduceForm, { ...initialFormState, form: opening.form });
  const { form } = state;
  /** How often the form was cleared: the box for pasting begins anew with it. */
  const [round, setRound] = useState(0);
  /** What stood there before that. */
  const [cleared, setCleared] = useState<PaperForm>();
  useEffect(() => keepDraft(form), [form]);
  // The draft has it by now; a reload should not add it again.
  useEffect(() => window.history.replaceState(null, "", window.location.pathname + window.location.hash), []);

  const reading = readPaperForm(form, outline, today);
  const told = shownIssues(state, reading.issues);
  const ask = () => {
    act({ kind: "ask" });
    const [first] = reading.issues;
    if (first) focusField(first.field);
  };
  return (
    <form
      id="paper-form"
      noValidate
      aria-label="Add a paper"
      className="mt-6 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <div className="min-w-0">
        {opening.isDraft && round === 0 && (
          <p className="mb-3 text-sm text-muted">Your draft from last time is here.</p>
        )}
        <PasteBox
          key={round}
          onFill={(metadata) => {
            // An answer may come late: it fills the form as it is then, not as it was when it was asked for.
            act({ kind: "fill", fill: (current) => fillForm(current, metadata, outline, today).form });
            return fillForm(form, metadata, outline, today).notices;
          }}
        />
        <DuplicateWarning duplicate={reading.duplicate} repository={repository} basePath={basePath} />
        <FormFields form={form} outline={outline} issues={told} act={act} />
      </div>
      <div className="min-w-0 lg:sticky lg:top-20 lg:-m-1 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:p-1">
        <EntryPreview reading={reading} note={form.note} outline={outline} basePath={basePath} />
        <p role="status" className="form-problem mt-4">
          {told.length > 0 && (
            <>
              {told.length === 1 ? "One field needs" : `${told.length} fields need`} a look:{" "}
              <FieldLinks fields={told.map(({ field }) => field)} />.
            </>
          )}
        </p>
        <EntryActions
          file={reading.file}
          isReady={reading.issues.length === 0}
          lacking={reading.issues.filter((issue) => !told.includes(issue)).map(({ field }) => field)}
          repository={repository}
          onAsk={ask}
          isEmpty={isEmptyForm(form)}
          onClear={() => {
            if (!isEmptyForm(form)) setCleared(form);
            act({ kind: "clear" });
            setRound(round + 1);
          }}
          onRestore={cleared && (() => act({ kind: "fill", fill: () => cleared }))}
        />
      </div>
    </form>
  );
}

/** The form as the page opens it: the draft, or else what the address names. A topic in the address joins the draft. */
function openForm(outline: SurveyOutline, today: string): { form: PaperForm; isDraft: boolean } {
  const query = new URLSearchParams(window.location.search);
  const draft = readDraft();
  let form = draft ?? emptyPaperForm;
  const topic = query.get("topic");
  if (topic && !form.topics.includes(topic) && outline.topics.some(({ path }) => path === topic))
    form = { ...form, topics: [...form.topics, topic] };
  const { metadata } = readPasted(query.get("arxiv") ?? "");
  if (metadata && (!draft || isEmptyForm({ ...draft, topics: [] })))
    form = fillForm(form, metadata, outline, today).form;
  return { form, isDraft: draft !== undefined };
}

async function fetchOutline(url: string): Promise<SurveyOutline> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The form's data answered with status ${response.status}.`);
  // Written by outlineSurvey in the same build.
  return (await response.json()) as SurveyOutline;
}
