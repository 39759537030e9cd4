import type { Paper } from "../survey/entities";
import { oncePerSurvey } from "../survey/once-per-survey";
import type { Survey } from "../survey/survey";
import { addresses } from "./addresses";

/** The papers by short name, without names that several papers share. */
const paperByName = oncePerSurvey((survey) => {
  const byName = new Map<string, Paper | undefined>();
  for (const paper of survey.papers)
    if (paper.shortName) byName.set(paper.shortName, byName.has(paper.shortName) ? undefined : paper);
  return byName;
});

/**
 * Returns the addresses of papers by the names that a text about `papers` may mention. Of other papers, only names that
 * cannot be ordinary words: those with two capitals or digits.
 */
export function proseNames(survey: Survey, papers: readonly Paper[]): ReadonlyMap<string, string> {
  const own = new Set(papers.map(({ id }) => id));
  const names = [...paperByName(survey)].flatMap(([name, paper]): [string, string][] =>
    paper && (own.has(paper.id) || /(?:[\p{Lu}\p{N}].*){2}/u.test(name)) ? [[name, addresses.paper(paper.id)]] : [],
  );
  return new Map(names);
}
