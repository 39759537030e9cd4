import { checkBody } from "../content/body";
import { checkLimits } from "../content/limits";
import { addresses, fixedPages } from "../site/addresses";
import type { FormIssue } from "./form-issue";
import type { SurveyOutline } from "./survey-outline";

/** Checks that a note is short enough to parse. Returns at most one issue. */
export function checkNoteLimits(note: string): FormIssue[] {
  const frontMatter = "---\n---\n";
  return checkLimits("note", frontMatter + note.trim()).map(({ line, message, hint }) => ({
    field: "note",
    message: `Line ${line - 2}: ${message} ${hint}`,
  }));
}

/** Checks the prose of a note, and that its links lead to pages of the survey. */
export function checkFormNote(body: string, outline: SurveyOutline): FormIssue[] {
  const tooLong = checkNoteLimits(body);
  if (tooLong.length > 0) return tooLong;
  const { issues, internalLinks } = checkBody("note", body, 1, { isPaper: true });
  const pages = new Set([
    ...fixedPages,
    ...outline.topics.map(({ path }) => addresses.topic(path)),
    ...outline.papers.map(({ id }) => addresses.paper(id)),
  ]);
  const messages = [
    ...issues.map(({ line, message, hint }) => `Line ${line}: ${message} ${hint ?? ""}`.trimEnd()),
    ...internalLinks.flatMap(({ line, target }) =>
      pages.has(target) ? [] : [`Line ${line}: There is no page at ${target}.`],
    ),
  ];
  return messages.map((message) => ({ field: "note", message }));
}
