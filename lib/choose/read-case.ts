import { type ApplicableRemedy, appliedRemedies } from "./applied-remedies";
import type { CardOption, CaseOptions, ModelOption, TaskOption } from "./case-options";
import { applyEffect, type ChosenCase } from "./describe-effect";
import { plainLoad } from "./memory";
import { type CountLimits, describeCountIssue, readCount } from "./read-count";

/** Fields of the form. Their names are those in the address. `apply` has the ids of the applied remedies. */
export const caseFields = [
  "task",
  "model",
  "card",
  "cards",
  "weights",
  "kv",
  "context",
  "batch",
  "retrain",
  "apply",
] as const;
export type CaseField = (typeof caseFields)[number];

/** The text of each field. */
export type CaseTexts = Record<CaseField, string>;

/** Widths of weights and caches, in bits, with examples of formats. */
export const widths = [
  { bits: 16, label: "16 bits (BF16, FP16)" },
  { bits: 8, label: "8 bits (FP8, INT8)" },
  { bits: 6, label: "6 bits" },
  { bits: 4, label: "4 bits (INT4, NF4, FP4)" },
  { bits: 3, label: "3 bits" },
  { bits: 2, label: "2 bits" },
] as const;

/** Returns what the fields for numbers take. Each model can have the longest context that it supports. */
function countLimits(models: readonly ModelOption[]) {
  const longest = Math.max(10_000_000, ...models.map(({ maxContext }) => maxContext));
  return {
    cards: { most: 4096, noun: "accelerators" },
    context: { most: longest, noun: "tokens", allowsUnits: true },
    batch: { most: 100_000, noun: "sequences" },
  } satisfies Partial<Record<CaseField, CountLimits>>;
}

/** A case as read from the form: the chosen values, or an issue for each field that has no valid value. */
export type ReadCase = ValidCase | { issues: Partial<Record<CaseField, string>> };

/** A case whose fields are all valid. */
export interface ValidCase {
  issues: undefined;
  task: TaskOption;
  model: ModelOption;
  card: CardOption;
  /** The case with the applied remedies. */
  chosen: ChosenCase;
  /** The applied remedies that change the case: "4 bits" changes nothing if the weights have 2. */
  applied: ApplicableRemedy[];
}

/** Returns the texts of the example. */
export function exampleTexts({ models, cards, tasks, example }: CaseOptions): CaseTexts {
  return {
    task: tasks[0]?.id ?? "",
    model: models[0]?.id ?? "",
    card: cards[0]?.id ?? "",
    cards: String(example.cards),
    weights: String(example.weightBits),
    kv: String(example.kvBits),
    context: String(example.context),
    batch: String(example.batch),
    retrain: "yes",
    apply: "",
  };
}

/** Reads the texts of the fields from the query of an address. Fields that it does not name have the example's text. */
export function readCaseTexts(query: string, options: CaseOptions): CaseTexts {
  const parameters = new URLSearchParams(query);
  const texts = exampleTexts(options);
  for (const field of caseFields) texts[field] = parameters.get(field) ?? texts[field];
  return texts;
}

/** Returns the query of an address for texts of the fields: those that differ from the example's. */
export function writeCaseTexts(texts: CaseTexts, options: CaseOptions): string {
  const example = exampleTexts(options);
  const changed = caseFields.filter((field) => texts[field] !== example[field]);
  const query = new URLSearchParams(changed.map((field) => [field, texts[field]])).toString();
  return query && `?${query}`;
}

/** Reads a case from the texts of the fields. */
export function readCase(texts: CaseTexts, { models, cards, tasks }: CaseOptions): ReadCase {
  const issues: Partial<Record<CaseField, string>> = {};
  const choose = <Option>(field: CaseField, found: Option | undefined): Option | undefined => {
    if (found === undefined) issues[field] = `“${texts[field].slice(0, 40)}” is not in the list. Choose one.`;
    return found;
  };
  const limits = countLimits(models);
  const count = (field: keyof typeof limits): number => {
    const value = readCount(texts[field], limits[field]);
    if (value === undefined) issues[field] = describeCountIssue(texts[field], limits[field]);
    return value ?? 0;
  };
  const task = choose(
    "task",
    tasks.find(({ id }) => id === texts.task),
  );
  const model = choose(
    "model",
    models.find(({ id }) => id === texts.model),
  );
  const card = choose(
    "card",
    cards.find(({ id }) => id === texts.card),
  );
  const isTraining = task !== undefined && task.stage !== "inference";
  const weights = choose(
    "weights",
    widths.find(({ bits }) => String(bits) === texts.weights),
  );
  const kv = choose(
    "kv",
    widths.find(({ bits }) => String(bits) === texts.kv),
  );
  const retrain = choose(
    "retrain",
    ["yes", "no"].find((answer) => answer === texts.retrain),
  );
  const numbers = { cards: count("cards"), context: count("context"), batch: count("batch") };
  if (!task || !model || !card || !weights || !kv || Object.keys(issues).length > 0) return { issues };
  const wanted = appliedRemedies(texts.apply, task).filter(({ retrains }) => retrain === "yes" || !retrains);
  // Training in mixed precision keeps the weights in 16 bits.
  const load = {
    ...plainLoad,
    ...numbers,
    stage: task.stage,
    weightBits: isTraining ? 16 : weights.bits,
    kvBits: kv.bits,
  };
  let chosen: ChosenCase = { model, load, card };
  const applied = wanted.filter(({ effect }) => {
    const before = JSON.stringify(chosen);
    chosen = applyEffect(chosen, effect);
    return JSON.stringify(chosen) !== before;
  });
  return { issues: undefined, task, model, card, chosen, applied };
}
