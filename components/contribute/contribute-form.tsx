"use client";

import { useEffect, useReducer, useState } from "react";
import type { SurveySettings } from "@/lib/content/schema/survey-settings";
import { fillForm } from "@/lib/contribute/fill-form";
import { readDraft } from "@/lib/contribute/form-draft-browser";
import { initialFormState, reduceForm, remainingFields, shownIssues } from "@/lib/contribute/form-state";
import { emptyPaperForm, isEmptyForm, type PaperForm } from "@/lib/contribute/paper-form";
import { readPaperForm } from "@/lib/contribute/read-form";
import { readPaperQuery } from "@/lib/contribute/read-paper-query";
import type { SurveyOutline } from "@/lib/contribute/survey-outline";
import { keepLanguage } from "@/lib/names/shown-names-browser";
import { fetchJson } from "@/lib/site/fetch-data-browser";
import { DraftNotice } from "./draft-notice";
import { DuplicateWarning } from "./duplicate-warning";
import { EntryActions } from "./entry-actions";
import { EntryPreview } from "./entry-preview";
import { FieldProblems, focusField } from "./field-links";
import { FormFields } from "./form-fields";
import { PasteBox } from "./paste-box";
import { ReplacedNotice } from "./replaced-notice";
import { useDraft } from "./use-draft";

interface Props {
  dataUrl: string;
  basePath: string;
  repository: SurveySettings["repository"];
}

/** The contribution form. It fetches the outline of the survey and then works offline. */
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
      The form data failed to load.{" "}
      <button type="button" className="text-accent underline" onClick={() => setAttempt(attempt + 1)}>
        Try again
      </button>
    </p>
  ) : (
    <p role="status" className="mt-6 min-h-[80rem] text-muted">
      Loading the form …
    </p>
  );
}

function Workbench({ outline, basePath, repository }: Omit<Props, "dataUrl"> & { outline: SurveyOutline }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const [initial] = useState(() => openForm(outline, today));
  const [state, act] = useReducer(reduceForm, {
    ...initialFormState,
    form: initial.form,
    ...(initial.replaced && { replaced: initial.replaced }),
  });
  const { form } = state;
  /** Number of times the form was cleared. Clearing also resets the paste box. */
  const [round, setRound] = useState(0);
  /** The form before it was cleared. */
  const [cleared, setCleared] = useState<PaperForm>();
  const draft = useDraft(form, initial.draft);
  // The draft includes the query. A reload must not add it again.
  useEffect(dropQuery, []);

  const parsed = readPaperForm(form, outline, today);
  const shown = shownIssues(state, parsed.issues);
  const submit = () => {
    act({ kind: "submit" });
    const [first] = parsed.issues;
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
        submit();
      }}
    >
      <div className="min-w-0">
        <DraftNotice
          state={draft.state}
          isRestored={initial.draft !== undefined && !initial.replaced && round === 0}
          onUseOther={() => {
            const other = draft.takeOther();
            act({ kind: "fill", fill: () => other });
          }}
          onKeepThis={draft.keepThis}
        />
        <PasteBox
          key={round}
          onBegin={() => act({ kind: "begin-paste" })}
          onFill={(metadata) => {
            // The form may have changed since the request.
            act({ kind: "paste", paste: (current) => fillForm(current, metadata, outline, today) });
            return fillForm(form, metadata, outline, today).notices;
          }}
        />
        <ReplacedNotice state={state} onUndo={() => act({ kind: "undo-paste" })} />
        <DuplicateWarning duplicate={parsed.duplicate} repository={repository} basePath={basePath} />
        <FormFields form={form} outline={outline} issues={shown} warnings={parsed.warnings} act={act} />
      </div>
      <div className="min-w-0 lg:sticky lg:top-20 lg:-m-1 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:p-1">
        <EntryPreview parsed={parsed} note={form.note} outline={outline} basePath={basePath} />
        <FieldProblems fields={shown.map(({ field }) => field)} />
        <EntryActions
          file={parsed.file}
          isReady={parsed.issues.length === 0}
          remaining={remainingFields(state, parsed.issues)}
          duplicate={parsed.duplicate}
          repository={repository}
          onSubmit={submit}
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

/** Removes the query from the address, except the language of names. */
function dropQuery(): void {
  window.history.replaceState(null, "", window.location.pathname + keepLanguage(window.location.hash));
}

interface OpenedForm {
  form: PaperForm;
  /** The stored draft. */
  draft: PaperForm | undefined;
  /** The draft, if the paper in the query replaces it. */
  replaced: PaperForm | undefined;
}

/** Opens the form: the stored draft or a new form, with the topic and the paper in the query. */
function openForm(outline: SurveyOutline, today: string): OpenedForm {
  const query = new URLSearchParams(window.location.search);
  const draft = readDraft();
  let form = draft ?? emptyPaperForm;
  const topic = query.get("topic");
  if (topic && !form.topics.includes(topic) && outline.topics.some(({ path }) => path === topic))
    form = { ...form, topics: [...form.topics, topic] };
  const metadata = readPaperQuery(query);
  const filled = metadata && fillForm(form, metadata, outline, today);
  return { form: filled?.form ?? form, draft, replaced: filled?.isOther ? draft : undefined };
}

async function fetchOutline(url: string): Promise<SurveyOutline> {
  // The same build wrote this file with `outlineSurvey`.
  return (await fetchJson(url)) as SurveyOutline;
}
