import { notStated } from "../content/schema/not-stated";
import type { Result } from "../content/schema/paper-facts";
import type { Paper } from "../survey/entities";
import { quantityText, valueText } from "../survey/fact-text";
import { isUnder } from "../survey/families";
import { sourceLink } from "../survey/source-link";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import type { NamedLink } from "./named-link";
import { basePath } from "./site-config";

/** Source of a value, and where in the source it is. */
interface SourceOfValue extends NamedLink {
  where: string | undefined;
}

/** A fact of a paper, as text. */
export interface FactRow {
  id: string;
  label: string;
  /** What the attribute says about a method. */
  meaning: string;
  /** Value with its unit. */
  value: string;
  isStated: boolean;
  source: SourceOfValue;
}

/** The facts of a paper for one family. `family` links to its table. */
export interface FactGroup {
  family: NamedLink;
  facts: FactRow[];
}

/** A result that a source reports, as text. */
export interface ResultRow {
  metric: string;
  meaning: string;
  /** Value with its unit. */
  value: string;
  comparedWith: string | undefined;
  /** Model, hardware and other conditions. */
  conditions: string[];
  source: SourceOfValue;
}

/** Returns the facts of a paper by family. Families without a fact of the paper are left out. */
export function factGroups(
  paper: Paper,
  { families, sourceById }: Pick<Survey, "families" | "sourceById">,
): FactGroup[] {
  const factById = new Map(paper.facts.map((fact) => [fact.attribute, fact]));
  const own = families.filter(({ topics }) => paper.topics.some((topic) => isUnder(topic, topics)));
  return own.flatMap(({ id: family, title, attributes }) => {
    const facts = attributes.flatMap((attribute): FactRow[] => {
      const fact = factById.get(attribute.id);
      if (!fact) return [];
      return [
        {
          id: attribute.id,
          label: attribute.label,
          meaning: attribute.meaning,
          value: valueText(attribute, fact.value),
          isStated: fact.value !== notStated,
          source: { ...sourceLink(fact.source, sourceById), where: fact.where },
        },
      ];
    });
    if (facts.length === 0) return [];
    return [{ family: { href: basePath + addresses.comparison(family), name: title }, facts }];
  });
}

/** Returns the results of a paper, in the order of its entry. */
export function resultRows(
  results: readonly Result[],
  { metricById, sourceById }: Pick<Survey, "metricById" | "sourceById">,
): ResultRow[] {
  return results.flatMap(({ metric: id, value, unit, comparedWith, model, hardware, setting, source, where }) => {
    const metric = metricById.get(id);
    if (!metric) return [];
    return {
      metric: metric.label,
      meaning: metric.meaning,
      value: quantityText(value, unit),
      comparedWith,
      conditions: [model, hardware, setting].filter((condition) => condition !== undefined),
      source: { ...sourceLink(source, sourceById), where },
    };
  });
}
