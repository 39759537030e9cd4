import { statusSchema } from "../content/schema/paper";
import { idsOf } from "../identifiers/paper-reference";
import type { Choices } from "./apply-choices";
import type { PaperMetadata } from "./metadata/paper-metadata";
import { plainTitle } from "./metadata/plain-line";
import { labelOf } from "./paper-form";

/**
 * The fields of `.github/ISSUE_TEMPLATE/suggest-a-paper.yml`: their ids, which are keys of the paper schema where there is
 * one, and the labels that stand over the answers.
 */
export const suggestionForm = {
  paper: "Paper",
  title: labelOf("title"),
  authors: labelOf("authors"),
  year: labelOf("year"),
  venue: labelOf("venue"),
  status: "Status",
  code: "Code",
  topics: labelOf("topics"),
  techniques: labelOf("techniques"),
  tldr: labelOf("tldr"),
  note: labelOf("note"),
  noteSource: labelOf("noteSource"),
};

type Field = keyof typeof suggestionForm;

/** What a reader suggested through the form. */
export interface Suggestion {
  /** Id or address of the paper, as typed. */
  paper: string | undefined;
  /** What the answers say of the paper by themselves; undefined without a title. */
  metadata: PaperMetadata | undefined;
  choices: Choices;
}

/**
 * Reads the answers of an issue form: Markdown with a heading of the third level for each field
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).
 * Headings that are no labels belong to the answer above them. Gives what is wrong with the answers instead, one sentence each.
 */
export function parseSuggestion(markdown: string): Suggestion | { problems: string[] } {
  const answers = splitAnswers(markdown);
  if (Object.keys(answers).length === 0) {
    const headings = Object.values(suggestionForm).map((label) => `### ${label}`);
    return {
      problems: [`No answers of the form were found; they stand under ${headings.slice(0, 3).join(", ")} and so on.`],
    };
  }
  const problems: string[] = [];
  const year = answers.year === undefined ? undefined : Number(answers.year);
  if (year !== undefined && !/^\d{4}$/.test(answers.year ?? ""))
    problems.push(`The year is "${answers.year}"; a year has four digits.`);
  const status = statusSchema.optional().safeParse(answers.status);
  if (!status.success)
    problems.push(`The status is "${answers.status}"; it can be ${statusSchema.options.join(", ")}.`);
  if (!answers.paper && !answers.title) problems.push("The answers name neither an id or address nor a title.");
  if (problems.length > 0) return { problems };

  const title = answers.title === undefined ? "" : plainTitle(answers.title);
  const urls = /^https?:\/\/\S+$/.test(answers.paper ?? "") && answers.paper ? [answers.paper] : [];
  return {
    paper: answers.paper,
    metadata:
      title === ""
        ? undefined
        : {
            title,
            authors: splitList(answers.authors),
            year,
            venues: answers.venue ? [answers.venue] : [],
            remarks: [],
            ...idsOf(answers.paper ? [answers.paper] : []),
            urls,
            notices: [],
          },
    choices: {
      year,
      venue: answers.venue,
      status: status.data,
      topics: answers.topics === undefined ? undefined : splitList(answers.topics),
      techniques: answers.techniques === undefined ? undefined : splitList(answers.techniques),
      code: answers.code,
      tldr: answers.tldr,
      noteSource: answers.noteSource,
      note: answers.note,
    },
  };
}

/** The text under each label. "_No response_" stands for an empty field, "None" for a choice that was not made. */
function splitAnswers(markdown: string): Partial<Record<Field, string>> {
  const answers: Partial<Record<Field, string>> = {};
  const seen = new Set<Field>();
  let field: Field | undefined;
  let lines: string[] = [];
  const close = () => {
    const answer = lines.join("\n").trim();
    const isEmpty = answer === "" || answer === "_No response_" || (field === "status" && answer === "None");
    if (field !== undefined && !isEmpty) answers[field] = answer;
  };
  for (const line of markdown.replace(/\r\n?/g, "\n").split("\n")) {
    const label = /^### (.+?)\s*$/.exec(line)?.[1];
    const next = fields.find((name) => suggestionForm[name] === label);
    // A label comes once: a later one is a heading in somebody's note.
    if (next === undefined || seen.has(next)) {
      lines.push(line);
      continue;
    }
    close();
    seen.add(next);
    field = next;
    lines = [];
  }
  close();
  return answers;
}

// Object.keys gives string[]; these are the keys of the constant above.
const fields = Object.keys(suggestionForm) as Field[];

/** One item a line, with or without a list marker; a single line can hold several, separated by semicolons. */
function splitList(answer = ""): string[] {
  return answer
    .split(/[\n;]/)
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").trim())
    .filter((item) => item !== "");
}
