import { citationKey } from "../citation/citation-key";
import type { Attribute } from "../content/schema/attributes";
import type { Implementation } from "../content/schema/framework";
import { notStated } from "../content/schema/not-stated";
import type { AttributeFamily, Paper } from "../survey/entities";
import { plainValue } from "../survey/fact-text";
import { papersOfFamily } from "../survey/families";
import { type ImplementedMethod, implementationsOf, supportRemark } from "../survey/implementations";
import { sourceLink } from "../survey/source-link";
import type { Survey } from "../survey/survey";
import type { DataTable, TableCell, TableColumn, TableRow } from "../table/data-table";
import { addresses } from "./addresses";
import { basePath } from "./site-config";

/** Columns with more distinct values have no filter. */
const maxChoices = 32;

/** The papers of a family that have facts. */
export function papersWithFacts(family: AttributeFamily, papers: readonly Paper[]): Paper[] {
  const ids = new Set(family.attributes.map(({ id }) => id));
  return papersOfFamily(family, papers).filter(({ facts }) => facts.some(({ attribute }) => ids.has(attribute)));
}

/** Returns the table of a family: its papers with facts as rows, newest first, and its attributes as columns. */
export function familyTable(
  family: AttributeFamily,
  survey: Pick<Survey, "papers" | "frameworks" | "sourceById">,
): DataTable {
  const papers = papersWithFacts(family, survey.papers);
  const rows = papers.map((paper) => familyRow(family, paper, survey));
  const implemented = family.attributes.length + 1;
  const frameworkNames = new Set(rows.flatMap(({ cells }) => cells[implemented]?.text.split(", ") ?? []));
  const columns: TableColumn[] = [
    { id: "year", label: "Year" },
    ...family.attributes.map((attribute) => attributeColumn(attribute, papers)),
    { id: "in", label: "Implemented in", choices: [...frameworkNames].sort((a, b) => a.localeCompare(b, "en")) },
  ];
  const shown = columns.filter((_, index) => index < implemented || frameworkNames.size > 0);
  return { nameLabel: "Paper", columns: shown, rows };
}

/** Returns a column for an attribute. Its choices are the values that papers have. */
function attributeColumn({ id, label, unit, meaning, filter, values }: Attribute, papers: readonly Paper[]) {
  const found = new Set(
    papers.flatMap(({ facts }) =>
      facts.filter(({ attribute }) => attribute === id).flatMap(({ value }) => [value].flat()),
    ),
  );
  const used = [...found].filter((value) => value !== notStated);
  const numbers = used.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const all = values
    ? values.filter((value) => found.has(value))
    : (numbers.length > 0 ? numbers : used).map(plainValue);
  const short = numbers.length > maxChoices ? limitsOf(numbers) : all;
  const choices = found.has(notStated) ? [...short, notStated] : short;
  return { id, label, unit, meaning, ...(filter && choices.length <= maxChoices && { choices }) };
}

/** Returns choices for many numbers, which are sorted: up to and from each power of ten between them. */
function limitsOf(numbers: readonly number[]): string[] {
  const [least = 0, most = 0] = [numbers.find((number) => number > 0), numbers.at(-1)];
  const first = Math.ceil(Math.log10(least));
  const powers = Array.from({ length: Math.ceil(Math.log10(most)) - first }, (_, index) => 10 ** (first + index));
  return ["≤", "≥"].flatMap((sign) => powers.map((power) => `${sign} ${plainValue(power)}`));
}

function familyRow(
  { attributes }: AttributeFamily,
  paper: Paper,
  { frameworks, sourceById }: Pick<Survey, "frameworks" | "sourceById">,
): TableRow {
  const names = frameworkNamesOf(implementationsOf(frameworks, "paper", paper.id));
  const href = basePath + addresses.paper(paper.id);
  return {
    name: paper.shortName ?? paper.title,
    title: paper.title,
    href,
    citationKey: citationKey(paper),
    cells: [
      paper.year === undefined ? undefined : { text: String(paper.year) },
      ...attributes.map(({ id }) => factCell(paper, id, sourceById)),
      names.length > 0 ? { text: names.join(", "), href: `${href}#implementations` } : undefined,
    ],
  };
}

/** Returns the names of the frameworks, with a remark where no implementation is supported: "AutoAWQ (deprecated)". */
function frameworkNamesOf(methods: readonly ImplementedMethod[]): string[] {
  const statuses = new Map<string, Implementation["status"][]>();
  for (const { framework, implementation } of methods)
    statuses.set(framework.name, [...(statuses.get(framework.name) ?? []), implementation.status]);
  return [...statuses].map(([name, own]) => {
    const remark = supportRemark(own);
    return remark ? `${name} (${remark})` : name;
  });
}

/** Returns the cell of an attribute; undefined if the paper has no fact for it. */
export function factCell(paper: Paper, attribute: string, sourceById: Survey["sourceById"]): TableCell | undefined {
  const fact = paper.facts.find((candidate) => candidate.attribute === attribute);
  if (!fact) return undefined;
  return {
    text: plainValue(fact.value),
    href: sourceLink(fact.source, sourceById).href,
    where: fact.where,
    ...(fact.value === notStated && { isNotStated: true }),
  };
}
