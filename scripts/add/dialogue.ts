import { applyChoices, type Choices } from "@/lib/contribute/apply-choices";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { plainTitle } from "@/lib/contribute/metadata/plain-line";
import { labelOf } from "@/lib/contribute/paper-form";
import { buildSuggestions } from "@/lib/contribute/suggest-topics";
import { idsOf } from "@/lib/identifiers/paper-reference";
import type { Survey } from "@/lib/survey/survey";
import { askFacts } from "./ask-facts";
import type { Terminal } from "./command-context";

/** Asks for the metadata of a paper. */
export async function askMetadata(terminal: Terminal): Promise<PaperMetadata> {
  terminal.print("Type in the details. Press Enter to skip a question.");
  let title = "";
  while (title === "") title = plainTitle(await terminal.ask(`${labelOf("title")}: `));
  const authors = await terminal.ask(`${labelOf("authors")}, given name first, separated by commas: `);
  const year = await terminal.ask(`${labelOf("year")}: `);
  const venue = await terminal.ask(`${labelOf("venue")}: `);
  const reference = await terminal.ask("URL, DOI or arXiv id: ");
  return {
    title,
    authors: splitList(authors),
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    venues: venue ? [venue] : [],
    remarks: [],
    ...idsOf([reference]),
    urls: /^https?:\/\/\S+$/.test(reference) ? [reference] : [],
    notices: [],
  };
}

/**
 * Asks for each proposed value; Enter accepts it. Suggests topics and techniques for the text `about`, which is title
 * and abstract.
 */
export async function askChoices(
  draft: PaperDraft,
  about: string,
  survey: Survey,
  terminal: Terminal,
): Promise<PaperDraft> {
  const { id, fields } = draft;
  const suggestions = buildSuggestions(survey);
  let result = draft;
  const askUntilValid = async (
    question: string,
    proposed: string | undefined,
    read: (answer: string) => Choices,
    presence: "required" | "optional",
  ) => {
    for (;;) {
      const answer = (await terminal.ask(`${question}${proposed ? ` [${proposed}]` : ""}: `)) || (proposed ?? "");
      if (answer === "" && presence === "optional") return;
      const next = answer === "" ? undefined : applyChoices(result, read(answer), survey);
      if (next?.issues.length === 0) {
        result = next.draft;
        return;
      }
      for (const issue of next?.issues ?? ["This is required."]) terminal.print(`  ${issue}`);
    }
  };

  terminal.print("Press Enter to accept the value in brackets.");
  await askUntilValid(labelOf("id"), id, (answer) => ({ id: answer }), "required");
  await askUntilValid(
    `${labelOf("shortName")}, - for none`,
    fields.shortName,
    (answer) => ({ shortName: answer === "-" ? "" : answer }),
    "optional",
  );
  await askUntilValid(labelOf("year"), fields.year?.toString(), (answer) => ({ year: Number(answer) }), "required");
  await askUntilValid(labelOf("venue"), fields.venue, (answer) => ({ venue: answer }), "required");
  const topics = fields.topics.length > 0 ? fields.topics : suggestions.topics(about);
  listOptions(terminal, "Suggested topics, best match first:", topics);
  const all = fields.topics.map((_topic, index) => index + 1).join(", ");
  await askUntilValid(
    `${labelOf("topics")}, by number or name`,
    all || (topics.length > 0 ? "1" : undefined),
    (answer) => ({ topics: pick(answer, topics) }),
    "required",
  );
  const techniques = fields.techniques ?? suggestions.techniques(about);
  listOptions(terminal, "Suggested techniques:", techniques);
  await askUntilValid(
    `${labelOf("techniques")}, by number or name`,
    fields.techniques?.join(", "),
    (answer) => ({ techniques: pick(answer, techniques) }),
    "optional",
  );
  return askFacts(result, survey, terminal);
}

function listOptions(terminal: Terminal, heading: string, ids: readonly string[]): void {
  if (ids.length > 0) terminal.print(heading);
  for (const [index, id] of ids.entries()) terminal.print(`  ${index + 1}  ${id}`);
}

/** Splits an answer into names, and replaces numbers with the options that they refer to. */
function pick(answer: string, options: readonly string[]): string[] {
  return splitList(answer).flatMap((name) => (/^\d+$/.test(name) ? (options[Number(name) - 1] ?? name) : name));
}

function splitList(answer: string): string[] {
  return answer
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
