import { describeEffect } from "@/lib/choose/describe-effect";
import type { ReadCase } from "@/lib/choose/read-case";
import type { RemedyEffect } from "@/lib/content/schema/guide";

/** A remedy that the page shows: its id there, and what depends on the form. */
export interface ShownRemedy {
  id: string;
  effect?: RemedyEffect;
  /** Whether it is hidden from readers who may not retrain. */
  retrains?: true;
}

/**
 * Shows the remedies of a task with the numbers of a case, and hides those that retrain the model if the reader may not.
 * The server has rendered them with the numbers of the example.
 */
export function showRemedies(read: ReadCase, task: string, remedies: readonly ShownRemedy[]): void {
  for (const section of document.querySelectorAll<HTMLElement>("[data-guide]"))
    section.classList.toggle("without-script", section.dataset.guide !== task);
  for (const { id, effect, retrains } of remedies) {
    const row = document.getElementById(id);
    if (!row) continue;
    row.hidden = retrains === true && !read.issues && !read.retrains;
    const text = row.querySelector("[data-effect]");
    if (!text || !effect) continue;
    text.textContent = read.issues ? "–" : describeEffect(read.task.measure, read.chosen, effect);
  }
  for (const group of document.querySelectorAll<HTMLElement>("[data-group]"))
    group.hidden = group.querySelector("li:not([hidden])") === null;
  for (const section of document.querySelectorAll<HTMLElement>("[data-guide]")) {
    const note = section.querySelector<HTMLElement>(":scope > .small-print");
    if (note) note.hidden = section.querySelector("li[hidden]") === null;
  }
}
