import type { NewFile } from "../contribute/complete-entry";
import { compileSurvey } from "../survey/compile-survey";
import { flattenTopics } from "../survey/taxonomy";

/** Removes venues that no paper has, and topics without papers, frameworks or other topics. */
export function withoutUnused(files: readonly NewFile[]): NewFile[] {
  const { survey } = compileSurvey(files);
  if (!survey) return [...files];
  const venues = new Set(survey.papers.map(({ venue }) => venue));
  const unused = new Set([
    ...[...survey.venueByName.values()].flatMap(({ name, file }) => (venues.has(name) ? [] : file)),
    ...flattenTopics(survey.branches).flatMap(({ file, papers, frameworks, children }) =>
      papers.length + frameworks.length + children.length === 0 ? file : [],
    ),
  ]);
  return files.filter(({ path }) => !unused.has(path));
}
