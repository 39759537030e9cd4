import { statusSchema } from "../content/schema/paper";
import { idsOf } from "../identifiers/paper-reference";
import type { Choices } from "./apply-choices";
import type { PaperMetadata } from "./metadata/paper-metadata";
import { plainTitle } from "./metadata/plain-line";
import { labelOf } from "./paper-form";

/**
 * Ids and labels of the fields in `.github/ISSUE_TEMPLATE/suggest-a-paper.yml`. The ids are keys of the paper schema
 * where it has the field. GitHub writes the labels as headings above the answers.
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

/** A paper that a reader suggested with the issue form. */
export interface Suggestion {
  /** Id or URL of the paper, as typed. */
  paper: string | undefined;
  /** Metadata from the answers; undefined without a title. */
  metadata: PaperMetadata | undefined;
  choices: Choices;
}

/**
 * Parses the answers of an issue form: Markdown with a level 3 heading for each field
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).
 * Other headings belong to the answer above them. If an answer is not valid, returns the issues, one sentence each.
 */
export function parseSuggestion(markdown: string): Suggestion | { issues: string[] } {
  const answers = splitAnswers(markdown);
  if (Object.keys(answers).length === 0) {
    const headings = Object.values(suggestionForm).map((label) => `### ${label}`);
    return {
      issues: [`The file has no answers of the form. They follow headings such as ${headings.slice(0, 3).join(", ")}.`],
    };
  }
  const issues: string[] = [];
  const year = answers.year === undefined ? undefined : Number(answers.year);
  if (year !== undefined && !/^\d{4}$/.test(answers.year ?? ""))
    issues.push(`The year is "${answers.year}". A year has four digits.`);
  const status = statusSchema.optional().safeParse(answers.status);
  if (!status.success)
    issues.push(`The status is "${answers.status}". It must be one of ${statusSchema.options.join(", ")}.`);
  if (!answers.paper && !answers.title) issues.push("The answers have no id, URL or title.");
  if (issues.length > 0) return { issues };

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

/**
 * Returns the text under each label. GitHub writes "_No response_" for an empty field and "None" for an empty dropdown.
 */
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
    // A label occurs once. A second one is a heading in a note.
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

// Object.keys returns string[].
const fields = Object.keys(suggestionForm) as Field[];

/** Splits a list with one item per line, with or without list markers, or with semicolons. */
function splitList(answer = ""): string[] {
  return answer
    .split(/[\n;]/)
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").trim())
    .filter((item) => item !== "");
}
