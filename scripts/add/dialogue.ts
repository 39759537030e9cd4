import { applyChoices, type Choices } from "@/lib/contribute/apply-choices";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { plainTitle } from "@/lib/contribute/metadata/plain-line";
import { labelOf } from "@/lib/contribute/paper-form";
import { buildSuggestions } from "@/lib/contribute/suggest-topics";
import { idsOf } from "@/lib/identifiers/paper-reference";
import type { Survey } from "@/lib/survey/survey";
import type { Terminal } from "./command-context";

/** Asks for a paper that no service and no file tells of. */
export async function askMetadata(terminal: Terminal): Promise<PaperMetadata> {
  terminal.print("Typed in by hand, then. Enter leaves out what you do not know.");
  let title = "";
  while (title === "") title = plainTitle(await terminal.ask(`${labelOf("title")}: `));
  const authors = await terminal.ask(`${labelOf("authors")}, given name first, separated by commas: `);
  const year = await terminal.ask(`${labelOf("year")}: `);
  const venue = await terminal.ask(`${labelOf("venue")}: `);
  const address = await terminal.ask("Address, DOI or arXiv id: ");
  return {
    title,
    authors: splitList(authors),
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    venues: venue ? [venue] : [],
    remarks: [],
    ...idsOf([address]),
    urls: /^https?:\/\/\S+$/.test(address) ? [address] : [],
    notices: [],
  };
}

/** Goes through what is proposed, each with Enter for yes. Topics and techniques are suggested for `about`: title and abstract. */
export async function askChoices(
  draft: PaperDraft,
  about: string,
  survey: Survey,
  terminal: Terminal,
): Promise<PaperDraft> {
  const { id, fields } = draft;
  const suggestions = buildSuggestions(survey);
  let result = draft;
  const settle = async (
    question: string,
    proposed: string | undefined,
    read: (answer: string) => Choices,
    needed: "needed" | "free",
  ) => {
    for (;;) {
      const answer = (await terminal.ask(`${question}${proposed ? ` [${proposed}]` : ""}: `)) || (proposed ?? "");
      if (answer === "" && needed === "free") return;
      const next = answer === "" ? undefined : applyChoices(result, read(answer), survey);
      if (next?.issues.length === 0) {
        result = next.draft;
        return;
      }
      for (const issue of next?.issues ?? ["An entry needs this."]) terminal.print(`  ${issue}`);
    }
  };

  terminal.print("Enter takes what stands in brackets.");
  await settle(labelOf("id"), id, (answer) => ({ id: answer }), "needed");
  await settle(
    `${labelOf("shortName")}, - for none`,
    fields.shortName,
    (answer) => ({ shortName: answer === "-" ? "" : answer }),
    "free",
  );
  await settle(labelOf("year"), fields.year?.toString(), (answer) => ({ year: Number(answer) }), "needed");
  await settle(labelOf("venue"), fields.venue, (answer) => ({ venue: answer }), "needed");
  const topics = fields.topics.length > 0 ? fields.topics : suggestions.topics(about);
  offer(terminal, "Topics that may fit, the likeliest first:", topics);
  const all = fields.topics.map((_topic, index) => index + 1).join(", ");
  await settle(
    `${labelOf("topics")}, by number or name`,
    all || (topics.length > 0 ? "1" : undefined),
    (answer) => ({ topics: pick(answer, topics) }),
    "needed",
  );
  const techniques = fields.techniques ?? suggestions.techniques(about);
  offer(terminal, "Techniques that may fit:", techniques);
  await settle(
    `${labelOf("techniques")}, by number or name`,
    fields.techniques?.join(", "),
    (answer) => ({ techniques: pick(answer, techniques) }),
    "free",
  );
  return result;
}

function offer(terminal: Terminal, heading: string, ids: readonly string[]): void {
  if (ids.length > 0) terminal.print(heading);
  for (const [index, id] of ids.entries()) terminal.print(`  ${index + 1}  ${id}`);
}

/** Names as typed, with numbers standing for what was offered under them. */
function pick(answer: string, offered: readonly string[]): string[] {
  return splitList(answer).flatMap((name) => (/^\d+$/.test(name) ? (offered[Number(name) - 1] ?? name) : name));
}

function splitList(answer: string): string[] {
  return answer
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
