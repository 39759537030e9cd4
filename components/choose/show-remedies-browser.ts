import { type CaseOptions, remedyRowId } from "@/lib/choose/case-options";
import { describeEffect } from "@/lib/choose/describe-effect";
import type { CaseTexts, ReadCase } from "@/lib/choose/read-case";

/**
 * Shows the remedies of a task with the numbers of a case, and hides those that retrain the model if the reader may not.
 * The server has rendered them with the numbers of the example. A case with issues has no numbers.
 */
export function showRemedies(
  read: ReadCase,
  { task, retrain }: Pick<CaseTexts, "task" | "retrain">,
  { tasks }: Pick<CaseOptions, "tasks">,
): void {
  for (const section of document.querySelectorAll<HTMLElement>("[data-guide]"))
    section.classList.toggle("without-script", section.dataset.guide !== task);
  for (const { id, effect, retrains } of tasks.find((candidate) => candidate.id === task)?.remedies ?? []) {
    const row = document.getElementById(remedyRowId(task, id));
    if (!row) continue;
    row.hidden = retrains === true && retrain === "no";
    const text = row.querySelector("[data-effect]");
    if (!text || !effect) continue;
    if (text.parentElement) text.parentElement.hidden = read.issues !== undefined;
    if (read.issues) continue;
    text.textContent = read.applied.some((remedy) => remedy.id === id)
      ? "Applied."
      : describeEffect(read.task.measure, read.chosen, effect);
  }
  for (const group of document.querySelectorAll<HTMLElement>("[data-group]"))
    group.hidden = group.querySelector("li:not([hidden])") === null;
  for (const section of document.querySelectorAll<HTMLElement>("[data-guide]")) {
    const note = section.querySelector<HTMLElement>(":scope > .small-print");
    if (note) note.hidden = section.querySelector("li[hidden]") === null;
  }
}
