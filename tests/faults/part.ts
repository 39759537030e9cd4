import fc from "fast-check";
import { cpuTime } from "./cpu-time";

/** How long a part runs. */
export interface Budget {
  seed: number;
  /** Maximum number of runs. */
  runs: number;
  /** Time at which the part stops, in milliseconds as `performance.now()` returns it. */
  until: number;
}

/** The results of a part. */
export interface PartResult {
  runs: number;
  /** One text for each failure: the shortest input that fails, and the error. */
  failures: string[];
  /** CPU time of the slowest input in milliseconds, if inputs are timed. */
  slowestMs?: number;
}

/** A part of the fault tests. */
export interface Part {
  name: string;
  /** What is counted as a failure, for the report. */
  measure: string;
  /** Whether the part has a fixed list of cases. Others run until their time ends. */
  isList?: true;
  run(budget: Budget): Promise<PartResult>;
}

/** Number of runs between checks of the time. */
const batch = 500;
const maxFailures = 5;

/**
 * Generates inputs until the budget ends, and counts those for which `read` throws. fast-check shrinks an input that
 * fails.
 */
export async function runProperty<Input>(
  inputs: fc.Arbitrary<Input>,
  read: (input: Input) => unknown,
  { seed, runs, until }: Budget,
): Promise<PartResult> {
  const result = { runs: 0, failures: [] as string[], slowestMs: 0 };
  for (let round = 0; result.runs < runs && performance.now() < until; round += 1) {
    const property = fc.asyncProperty(inputs, async (input) => {
      result.runs += 1;
      result.slowestMs = Math.max(result.slowestMs, await cpuTime(() => read(input)));
    });
    const numRuns = Math.min(batch, runs - result.runs);
    const details = await fc.check(property, { seed: seed + round, numRuns });
    if (!details.failed) continue;
    const { counterexample, errorInstance } = details;
    const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
    result.failures.push(`${JSON.stringify(counterexample?.[0])} (seed ${seed + round})\n${error}`);
    if (result.failures.length >= maxFailures) break;
  }
  return result;
}

/** Runs each case of a list, as far as the budget allows. A case fails if it returns a text or throws. */
export async function runCases<Case>(
  cases: readonly Case[],
  check: (each: Case) => Promise<string | undefined>,
  { runs, until }: Budget,
): Promise<PartResult> {
  const result: PartResult = { runs: 0, failures: [] };
  // Spread the cases of a short run over the whole list.
  const step = Math.max(1, Math.ceil(cases.length / runs));
  for (const each of cases.filter((_, index) => index % step === 0)) {
    if (performance.now() > until) break;
    result.runs += 1;
    const failure = await check(each).catch((error: unknown) => String(error));
    if (failure !== undefined) result.failures.push(failure);
  }
  return result;
}
