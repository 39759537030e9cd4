"use client";

import { useEffect, useSyncExternalStore } from "react";
import { remediesOfBoth } from "@/lib/choose/applied-remedies";
import type { CaseOptions } from "@/lib/choose/case-options";
import { type CaseField, readCase, readCaseTexts, writeCaseTexts } from "@/lib/choose/read-case";
import { readParameters, watchParameters, writeParameters } from "@/lib/search/search-address-browser";
import { AppliedRemedies } from "./applied-remedies";
import { CaseResult } from "./case-result";
import { ChooseForm } from "./choose-form";
import { showRemedies } from "./show-remedies-browser";

/**
 * The calculator: a form, and the memory and speed of what the reader has chosen. The address has the state of the form.
 * It also updates the remedies of the page, which the server renders.
 */
export function Choose({ options }: { options: CaseOptions }) {
  const query = useSyncExternalStore(watchParameters, readParameters, () => "");
  const isReady = useSyncExternalStore(watchParameters, isHydrated, () => false);
  const texts = readCaseTexts(query, options);
  const read = readCase(texts, options);
  useEffect(() => {
    const current = readCaseTexts(query, options);
    showRemedies(readCase(current, options), current, options);
  }, [query, options]);
  const write = (field: CaseField, value: string) => {
    const task = (id: string) => options.tasks.find((candidate) => candidate.id === id);
    const apply = field === "task" ? remediesOfBoth(texts.apply, task(texts.task), task(value)) : texts.apply;
    writeParameters(writeCaseTexts({ ...texts, apply, [field]: value }, options), "replace");
  };
  const form = { options, texts, issues: read.issues ?? {}, onWrite: write, isReady };
  return (
    <div className="choose">
      <ChooseForm {...form} />
      <div className="case">
        <CaseResult read={read} />
        <AppliedRemedies {...form} />
      </div>
    </div>
  );
}

/** Before hydration, what a reader enters would be lost, so the form is disabled until then. */
function isHydrated(): boolean {
  return true;
}
