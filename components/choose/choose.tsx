"use client";

import { useEffect, useSyncExternalStore } from "react";
import { type CaseOptions, readCase, readCaseTexts, writeCaseTexts } from "@/lib/choose/read-case";
import { readParameters, watchParameters, writeParameters } from "@/lib/search/search-address-browser";
import { CaseResult } from "./case-result";
import { ChooseForm } from "./choose-form";
import { type ShownRemedy, showRemedies } from "./show-remedies-browser";

/**
 * The calculator: a form, and the memory and speed of what the reader has chosen. The address has the state of the form.
 * It also updates the remedies of the page, which the server renders.
 */
export function Choose({ options, remedies }: { options: CaseOptions; remedies: readonly ShownRemedy[] }) {
  const query = useSyncExternalStore(watchParameters, readParameters, () => "");
  const texts = readCaseTexts(query, options);
  const read = readCase(texts, options);
  useEffect(() => {
    const current = readCaseTexts(query, options);
    showRemedies(readCase(current, options), current.task, remedies);
  }, [query, options, remedies]);
  return (
    <div className="choose">
      <ChooseForm
        options={options}
        texts={texts}
        issues={read.issues ?? {}}
        onWrite={(field, value) => writeParameters(writeCaseTexts({ ...texts, [field]: value }, options), "replace")}
      />
      <CaseResult read={read} />
    </div>
  );
}
