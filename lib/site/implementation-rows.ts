import type { Implementation } from "../content/schema/framework";
import type { Framework } from "../survey/entities";
import { type ImplementedMethod, isOverAYearOld } from "../survey/implementations";
import { sourceLink } from "../survey/source-link";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { buildDay } from "./build-day";
import type { NamedLink } from "./named-link";
import { basePath } from "./site-config";

/** Where and how a method is implemented. */
export interface ImplementationRow {
  /** The framework, or on its page the method. */
  link: NamedLink;
  /** What the framework does with the method. */
  what: string;
  status: Implementation["status"];
  constraint: string | undefined;
  /** The source, and those of limits that it does not state. */
  sources: NamedLink[];
  /** Month of the check, as YYYY-MM. */
  checked: string;
  /** Whether the check is more than a year old. */
  isOld: boolean;
}

/** Returns implementations as rows with links to the frameworks. */
export function implementationRows(
  methods: readonly ImplementedMethod[],
  sourceById: Survey["sourceById"],
  today = buildDay(),
): ImplementationRow[] {
  return methods.map(({ framework, implementation }) => ({
    link: { href: basePath + addresses.framework(framework.id), name: framework.name },
    ...describeImplementation(implementation, sourceById, today),
  }));
}

/** Returns what a framework implements, with links to papers and techniques, by name. */
export function implementedMethods(
  framework: Framework,
  survey: Pick<Survey, "paperById" | "techniqueById" | "sourceById">,
  today = buildDay(),
): ImplementationRow[] {
  return framework.implements
    .map((implementation) => ({
      link: methodLink(implementation, survey),
      ...describeImplementation(implementation, survey.sourceById, today),
    }))
    .sort((a, b) => a.link.name.localeCompare(b.link.name, "en"));
}

/** Returns a link to the paper or technique that a framework implements. */
export function methodLink(
  { paper: paperId = "", technique = "" }: Pick<Implementation, "paper" | "technique">,
  { paperById, techniqueById }: Pick<Survey, "paperById" | "techniqueById">,
): NamedLink {
  const paper = paperById.get(paperId);
  if (paper) return { href: basePath + addresses.paper(paperId), name: paper.shortName ?? paper.title };
  return { href: basePath + addresses.technique(technique), name: techniqueById.get(technique)?.name ?? technique };
}

function describeImplementation(
  { what, status, constraint, source, constraintSources = [], checked }: Implementation,
  sourceById: Survey["sourceById"],
  today: string,
): Omit<ImplementationRow, "link"> {
  return {
    what,
    status,
    constraint,
    sources: [source, ...constraintSources].map((address) => fileLink(address) ?? sourceLink(address, sourceById)),
    checked: checked.slice(0, 7),
    isOld: isOverAYearOld(checked, today),
  };
}

/** Returns a link to a file on GitHub that is named after the file and its line, or undefined for other sources. */
function fileLink(href: string): NamedLink | undefined {
  const [, file, line] = /^https:\/\/github\.com\/[^#]*\/blob\/[^#]*\/([^/#]+)(?:#L(\d+).*)?$/.exec(href) ?? [];
  return file ? { href, name: line ? `${file}:${line}` : file } : undefined;
}
