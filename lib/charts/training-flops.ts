import type { CostRow } from "../content/schema/cost-table";

/**
 * Estimates the compute of a training run in floating-point operations: 6 × parameters × tokens (Kaplan et al., 2020,
 * https://arxiv.org/abs/2001.08361). Of a model whose tokens use a part of its parameters, only that part counts.
 * Returns undefined if a number is unknown.
 */
export function trainingFlops({ parameters, data }: Pick<CostRow, "parameters" | "data">): number | undefined {
  const count = parameters?.active ?? parameters?.count;
  return typeof count === "number" && data?.tokens ? 6 * count * data.tokens : undefined;
}
