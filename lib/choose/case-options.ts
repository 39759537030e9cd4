import type { RemedyEffect } from "../content/schema/guide";
import type { Guide } from "../survey/entities";
import type { ModelShape } from "./memory";
import type { CardShape } from "./speed";

/** A model that readers can choose. */
export interface ModelOption extends ModelShape {
  id: string;
  name: string;
}

/** An accelerator that readers can choose. */
export interface CardOption extends CardShape {
  id: string;
  name: string;
}

/** A remedy of a task, as far as the calculator needs it. */
export interface RemedyOption {
  id: string;
  title: string;
  /** What it changes in the arithmetic, if anything. Only such remedies can be applied. */
  effect?: RemedyEffect;
  /** Whether readers who may not retrain cannot use it. */
  retrains?: true;
}

/** A task that readers can choose. */
export interface TaskOption extends Pick<Guide, "id" | "task" | "stage" | "measure"> {
  remedies: RemedyOption[];
}

/** What readers can choose from, and the values of the example. */
export interface CaseOptions {
  models: ModelOption[];
  cards: CardOption[];
  tasks: TaskOption[];
  example: { cards: number; weightBits: number; kvBits: number; context: number; batch: number };
}

/** Returns the id of a remedy on the page. */
export function remedyRowId(task: string, remedy: string): string {
  return `${task}-${remedy}`;
}
