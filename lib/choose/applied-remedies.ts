import type { RemedyEffect } from "../content/schema/guide";
import type { RemedyOption, TaskOption } from "./case-options";

/** A remedy that changes the arithmetic. */
export type ApplicableRemedy = RemedyOption & { effect: RemedyEffect };

/** Values of which only one can count, so that remedies with the same one exclude each other. */
const exclusive = ["weightBits", "kvBits", "tokensPerPass"] as const;

/** Returns the remedies of a task that change the arithmetic. */
export function applicableRemedies(task: TaskOption | undefined): ApplicableRemedy[] {
  return (task?.remedies ?? []).flatMap(({ effect, ...remedy }) => (effect ? [{ ...remedy, effect }] : []));
}

/**
 * Returns the remedies of a task that a text such as "weights-in-4-bits,evict-tokens" names. Ids that the task lacks are
 * ignored. Of remedies that exclude each other, the last one counts.
 */
export function appliedRemedies(apply: string, task: TaskOption | undefined): ApplicableRemedy[] {
  const remedies = applicableRemedies(task);
  const named = [...new Set(apply.split(","))].flatMap((id) => remedies.find((remedy) => remedy.id === id) ?? []);
  return named.filter((remedy, index) => !named.slice(index + 1).some((later) => excludes(later, remedy)));
}

/** Returns the text for the remedies of `apply` with or without one of them. */
export function withRemedy(apply: string, task: TaskOption | undefined, id: string, isApplied: boolean): string {
  const others = appliedRemedies(apply, task).flatMap((remedy) => (remedy.id === id ? [] : remedy.id));
  return idsOf(appliedRemedies([...others, ...(isApplied ? [id] : [])].join(), task));
}

/** Returns the text for the remedies of `apply` that another task has, too, under the same title. */
export function remediesOfBoth(apply: string, task: TaskOption | undefined, other: TaskOption | undefined): string {
  const kept = applicableRemedies(other);
  const isKept = ({ id, title }: RemedyOption) => kept.some((remedy) => remedy.id === id && remedy.title === title);
  return idsOf(appliedRemedies(apply, task).filter(isKept));
}

function idsOf(remedies: readonly RemedyOption[]): string {
  return remedies.map(({ id }) => id).join();
}

function excludes({ effect }: ApplicableRemedy, other: ApplicableRemedy): boolean {
  return exclusive.some((key) => effect[key] !== undefined && other.effect[key] !== undefined);
}
