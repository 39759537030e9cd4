import { type CaseOptions, remedyRowId } from "../choose/case-options";
import { describeEffect } from "../choose/describe-effect";
import type { FrameworkUse } from "../content/schema/framework";
import type { Remedy, TaskStage } from "../content/schema/guide";
import type { Guide } from "../survey/entities";
import { groupBy } from "../survey/group-by";
import { implementationsOf, isUsable, supportRemark } from "../survey/implementations";
import { sourceLink } from "../survey/source-link";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { exampleOf } from "./choose-options";
import { implementationRows } from "./implementation-rows";
import type { NamedLink } from "./named-link";
import { basePath } from "./site-config";

/** A remedy as its guide shows it. */
export interface RemedyRow {
  /** Id on the page. */
  id: string;
  remedy: Remedy;
  /** What it changes in the example; undefined if that is not arithmetic. */
  effect: string | undefined;
  qualitySource: NamedLink | undefined;
  papers: NamedLink[];
  techniques: NamedLink[];
  /** Frameworks that implement it, with a remark if none of their methods is supported without limits. */
  frameworks: (NamedLink & { remark: string | undefined })[];
  /** Month of the oldest check of these frameworks, as YYYY-MM. */
  checked: string | undefined;
}

/** Remedies that change the same. */
export interface RemedyGroup {
  changes: string;
  remedies: RemedyRow[];
}

type RemedyContent = Pick<Survey, "paperById" | "techniqueById" | "frameworks" | "sourceById">;

/** Returns the remedies of a guide, grouped by what they change. */
export function remedyGroups(guide: Guide, options: CaseOptions, survey: RemedyContent): RemedyGroup[] {
  const groups = groupBy(guide.remedies, ({ changes }) => [changes]);
  return [...groups].map(([changes, remedies]) => ({
    changes,
    remedies: remedies.map((remedy) => remedyRow(guide, remedy, options, survey)),
  }));
}

function remedyRow(guide: Guide, remedy: Remedy, options: CaseOptions, survey: RemedyContent): RemedyRow {
  const example = exampleOf(guide, options);
  const chosen = example.issues ? undefined : example.chosen;
  const rows = implementationRows(implementationsFor(guide, remedy, survey), survey.sourceById);
  const links = [...new Map(rows.map(({ link }) => [link.href, link])).values()];
  const frameworks = links.map((link) => {
    const statuses = rows.flatMap((row) => (row.link.href === link.href ? row.status : []));
    return { ...link, remark: supportRemark(statuses) };
  });
  return {
    id: remedyRowId(guide.id, remedy.id),
    remedy,
    effect: remedy.effect && chosen && describeEffect(guide.measure, chosen, remedy.effect),
    qualitySource: remedy.quality && sourceLink(remedy.quality.source, survey.sourceById),
    papers: remedy.papers.flatMap((id) => {
      const paper = survey.paperById.get(id);
      return paper ? { href: basePath + addresses.paper(id), name: paper.shortName ?? paper.title } : [];
    }),
    techniques: remedy.techniques.flatMap((id) => {
      const technique = survey.techniqueById.get(id);
      return technique ? { href: basePath + addresses.technique(id), name: technique.name } : [];
    }),
    frameworks: frameworks.toSorted(supportedFirst),
    checked: rows.map(({ checked }) => checked).sort()[0],
  };
}

/** Sorts frameworks without a remark first, then by name. */
function supportedFirst(a: RemedyRow["frameworks"][number], b: RemedyRow["frameworks"][number]): number {
  return Number(a.remark !== undefined) - Number(b.remark !== undefined) || a.name.localeCompare(b.name, "en");
}

/** What a framework must support to be named for a task. Tools that prepare models for inference support none. */
const usesOfStages: Record<TaskStage, FrameworkUse | undefined> = {
  inference: undefined,
  "fine-tuning": "fineTuning",
  "pre-training": "preTraining",
};

/** Returns the implementations of the papers and techniques of a remedy, in frameworks for the task. */
function implementationsFor(
  { stage }: Guide,
  { papers, techniques, papersOnly }: Remedy,
  { frameworks }: Pick<Survey, "frameworks">,
) {
  const use = usesOfStages[stage];
  const suited = frameworks.filter(({ supports }) => use === undefined || supports[use]);
  const methods = [
    ...papers.flatMap((id) => implementationsOf(suited, "paper", id)),
    ...(papersOnly ? [] : techniques).flatMap((id) => implementationsOf(suited, "technique", id)),
  ];
  return methods.filter(({ implementation }) => isUsable(implementation));
}
