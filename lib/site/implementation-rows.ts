import type { Implementation } from "../content/schema/framework";
import { type ImplementedMethod, isOverAYearOld } from "../survey/implementations";
import { sourceLink } from "../survey/source-link";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { buildDay } from "./build-day";
import type { NamedLink } from "./paper-page";
import { basePath } from "./site-config";

/** Where and how a method is implemented. */
export interface ImplementationRow {
  framework: NamedLink;
  /** What the framework does with the method. */
  what: string;
  status: Implementation["status"];
  constraint: string | undefined;
  source: NamedLink;
  /** Month of the check, as YYYY-MM. */
  checked: string;
  /** Whether the check is more than a year old. */
  isOld: boolean;
}

/** Returns implementations as rows with links. */
export function implementationRows(
  methods: readonly ImplementedMethod[],
  sourceById: Survey["sourceById"],
  today = buildDay(),
): ImplementationRow[] {
  return methods.map(({ framework, implementation: { what, status, constraint, source, checked } }) => ({
    framework: { href: basePath + addresses.framework(framework.id), name: framework.name },
    what,
    status,
    constraint,
    source: sourceLink(source, sourceById),
    checked: checked.slice(0, 7),
    isOld: isOverAYearOld(checked, today),
  }));
}
