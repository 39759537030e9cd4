import type { CostRow } from "../content/schema/cost-table";
import { notStated } from "../content/schema/not-stated";

/** A model whose size and number of training tokens are known. */
export interface TrainedModel {
  name: string;
  /** Number of parameters. */
  parameters: number;
  /** Number of parameters that each token uses, if fewer. */
  active?: number | undefined;
  /** Number of training tokens. */
  tokens: number;
}

/** Returns the model of a row; undefined if a number is unknown, also the parameters that each token of a sparse model uses. */
export function trainedModel({ model, parameters, data }: CostRow): TrainedModel | undefined {
  if (!parameters?.count || !data?.tokens || parameters.active === notStated) return undefined;
  return { name: model, parameters: parameters.count, active: parameters.active, tokens: data.tokens };
}

/** Operations for each parameter and token: two forward and four backward (https://arxiv.org/abs/2001.08361). */
const operationsPerToken = 6;

/** Estimates the training compute in floating-point operations: 6 × parameters that each token uses × tokens. */
export function trainingCompute({ parameters, active, tokens }: Omit<TrainedModel, "name">): number {
  return operationsPerToken * (active ?? parameters) * tokens;
}
