import type { Survey } from "../survey/survey";
import { firstSentence } from "../text/excerpt";
import { countOf } from "../text/format";
import { addresses } from "./addresses";
import { chooseOptions } from "./choose-options";
import { emptySections } from "./empty-sections";

/** Something that readers come to do, with the page for it. */
export interface Task {
  name: string;
  /** What the page has, one sentence. */
  text: string;
  address: string;
}

/** Returns the tasks of the home page, in order. Sections without content have none. */
export function tasksOf(survey: Survey): Task[] {
  const { techniques, families, frameworks, questions, lenses, calculator } = survey;
  const empty = emptySections(survey);
  const tasks: Task[] = [
    {
      name: "Get an overview",
      text: "All topics in one outline, each with what it is and where to start.",
      address: addresses.topics,
    },
    {
      name: "Look up a technique",
      text: `${countOf(techniques.length, "technique")} that papers share, by papers and by growth.`,
      address: addresses.techniques,
    },
    {
      name: "Compare methods",
      text: `${countOf(families.length, "table")} of facts with their sources, to sort and filter.`,
      address: addresses.compare,
    },
    {
      name: "Take a figure to a talk",
      text: "Pictures of the survey with their source, to save as SVG or PNG.",
      address: addresses.figures,
    },
    {
      name: "Choose a framework",
      text: `${countOf(frameworks.length, "framework")}: what each supports and implements.`,
      address: addresses.frameworks,
    },
    ...(calculator && chooseOptions(survey)
      ? [{ name: "Choose a model and hardware", text: firstSentence(calculator.body), address: addresses.choose }]
      : []),
    {
      name: "Estimate costs",
      text: "Reported data, hardware, time and money, with their sources.",
      address: addresses.costs,
    },
    {
      name: "Read answers",
      text: `${countOf(questions.length, "question")} about the field, each answered with papers.`,
      address: addresses.questions,
    },
    ...lenses.map(({ id, title }) => ({
      name: "See another order",
      text: `The same papers as another survey groups them: ${title}.`,
      address: addresses.lens(id),
    })),
    {
      name: "Collect and cite",
      text: "Keep papers on your shelf, then export them as BibTeX or a text for your paper.",
      address: addresses.shelf,
    },
    {
      name: "Add a paper",
      text: "Paste an arXiv id, a DOI or BibTeX; the form fills in the rest.",
      address: addresses.contribute,
    },
  ];
  return tasks.filter(({ address }) => !empty.includes(address));
}
