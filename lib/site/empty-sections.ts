import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";
import { chooseOptions } from "./choose-options";

/** Returns the addresses of the sections that a survey has no content for. They have no page and no nav item. */
export function emptySections({
  techniques,
  frameworks,
  costTable,
  questions,
  lenses,
  families,
  papers,
  venueByName,
  waiting,
  branches,
  ...rest
}: Pick<
  Survey,
  | "techniques"
  | "frameworks"
  | "costTable"
  | "questions"
  | "lenses"
  | "families"
  | "papers"
  | "venueByName"
  | "waiting"
  | "branches"
  | "models"
  | "hardware"
  | "guides"
  | "calculator"
>): string[] {
  const sections: [address: string, hasContent: boolean][] = [
    [addresses.techniques, techniques.length > 0],
    [addresses.frameworks, frameworks.length > 0],
    [addresses.implementations, frameworks.some((framework) => framework.implements.length > 0)],
    [addresses.costs, costTable !== undefined],
    [addresses.figures, branches.length > 0],
    [addresses.questions, questions.length > 0],
    [addresses.lenses, lenses.length > 0],
    [addresses.compare, families.length > 0],
    [addresses.waiting, waiting.length > 0],
    [addresses.choose, chooseOptions(rest) !== undefined],
    [addresses.new, papers.some(({ history }) => history.length > 0)],
    [addresses.authors, papers.some(({ authors }) => authors.length > 0)],
    [addresses.venues, papers.some(({ venue }) => venue !== undefined && venueByName.has(venue))],
  ];
  return sections.flatMap(([address, hasContent]) => (hasContent ? [] : [address]));
}
