import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { TypedFact } from "@/lib/contribute/paper-form";
import { collect, UsageError } from "../command";

/** The options of facts. The n-th source and place belong to the n-th fact. */
interface FactOptions {
  fact?: string[] | undefined;
  factSource?: string[] | undefined;
  factWhere?: string[] | undefined;
}

/** Collects a fact: `ATTRIBUTE=VALUE`. */
export function collectFact(value: string, previous?: string[]): string[] {
  if (!/^[^=]+=./.test(value)) throw new InvalidArgumentError("Write ATTRIBUTE=VALUE.");
  return collect(value, previous);
}

/**
 * Returns the facts that options give; undefined without facts. One source or place is that of all facts.
 *
 * @throws UsageError if it is not clear which source or place belongs to a fact.
 */
export function readFacts({ fact, factSource = [], factWhere = [] }: FactOptions): TypedFact[] | undefined {
  if (!fact) {
    const option = factSource.length > 0 ? "--fact-source" : factWhere.length > 0 ? "--fact-where" : undefined;
    if (option) throw new UsageError(`${option} needs --fact.`);
    return undefined;
  }
  if (factSource.length === 0) throw new UsageError("--fact needs --fact-source.");
  const sources = forEach(fact, factSource, "--fact-source");
  const places = forEach(fact, factWhere.length === 0 ? [""] : factWhere, "--fact-where");
  return fact.map((text, index) => {
    const end = text.indexOf("=");
    return {
      attribute: text.slice(0, end).trim(),
      value: text.slice(end + 1).trim(),
      source: sources[index] ?? "",
      where: places[index] ?? "",
    };
  });
}

function forEach(facts: readonly string[], values: readonly string[], option: string): readonly string[] {
  if (values.length === facts.length) return values;
  if (values.length === 1) return facts.flatMap(() => values);
  throw new UsageError(
    `${option} is given ${values.length} times, and --fact ${facts.length === 1 ? "once" : `${facts.length} times`}. ` +
      `Give ${option} once for all facts, or once for each, in the same order.`,
  );
}
