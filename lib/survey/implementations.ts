import type { Implementation } from "../content/schema/framework";
import type { Framework } from "./entities";

/** A method in a framework. */
export interface ImplementedMethod {
  framework: Framework;
  implementation: Implementation;
}

/** Returns where the method of a paper or a technique is implemented, in the order of `frameworks`. */
export function implementationsOf(
  frameworks: readonly Framework[],
  kind: "paper" | "technique",
  id: string,
): ImplementedMethod[] {
  return frameworks.flatMap((framework) =>
    framework.implements.flatMap((implementation) =>
      implementation[kind] === id ? { framework, implementation } : [],
    ),
  );
}

/** Returns whether a reader can use an implementation: it is neither removed nor broken. */
export function isUsable({ status }: Pick<Implementation, "status">): boolean {
  return status !== "removed" && status !== "broken";
}

/**
 * Returns what to say about a framework that implements a method, given the statuses of its implementations: nothing if
 * one is supported, otherwise the first status that can be used, or else the first.
 */
export function supportRemark(statuses: readonly Implementation["status"][]): Implementation["status"] | undefined {
  if (statuses.includes("supported")) return undefined;
  return statuses.find((status) => isUsable({ status })) ?? statuses[0];
}

/** Returns true if more than a year has passed between two days, both as YYYY-MM-DD. */
export function isOverAYearOld(day: string, today: string): boolean {
  const [year = "", rest = ""] = [day.slice(0, 4), day.slice(4)];
  return `${Number(year) + 1}${rest}` < today;
}
