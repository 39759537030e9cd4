import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { codeOriginSchema } from "@/lib/content/schema/fields";
import type { Choices } from "@/lib/contribute/apply-choices";
import { collect, describeCommand, UsageError } from "../command";

export const command = describeCommand({
  call: "npm run add --",
  does: "Creates the entry of a paper, with questions about what is proposed.",
  reads: ["CONTENT_DIR", "ARXIV_API", "CROSSREF_API", "ANTHOLOGY_URL", "OPENREVIEW_API", "CONTACT_EMAIL"],
  exitCodes: { 0: "the entry is written", 1: "nothing is written" },
})
  .argument(
    "[PAPER]",
    "arXiv id or address, DOI, OpenReview or ACL Anthology address, BibTeX file, or - for BibTeX on standard input; " +
      "asked for when left out",
  )
  .option(
    "--from-issue <FILE>",
    'read the answers of the form "Suggest a paper" (its Markdown) instead; - for standard input',
  )
  .option("--yes", "ask nothing; needs --topic")
  .option("--topic <NAME>", "path, title or alias of a topic; once for each, the most fitting first", collect)
  .option("--technique <NAME>", "id, name or alias of a technique; once for each", collect)
  .option("--id <ID>", "the id instead of the one proposed")
  .option("--short-name <NAME>", "the short name instead of the one proposed")
  .option("--year <YEAR>", "the year instead of the one found", readYear)
  .option("--venue <NAME>", "the venue instead of the one found")
  .option("--code <URL>", "the address of the code instead of the one found", readAddress)
  .addOption(new Option("--code-origin <WHOSE>", "whose code it is").choices(codeOriginSchema.options))
  .option("--former-title <TITLE>", "title of an earlier version, such as the preprint")
  .option("--unverified <FIELD>", "a field that could not be verified or is missing; once for each", collect)
  .option("--key <KEY>", "which entry of a BibTeX file with several")
  .option("--allow-similar", "add it although the title is nearly that of another paper")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

/** What the command line asks for. */
export interface AddOptions {
  paper: string | undefined;
  fromIssue: string | undefined;
  yes: boolean;
  key: string | undefined;
  allowSimilar: boolean;
  content: string | undefined;
  choices: Choices;
}

/**
 * What the command line asked for, once it is parsed.
 *
 * @throws Misuse when options exclude each other.
 */
export function readOptions(): AddOptions {
  const options = command.opts();
  const [paper] = command.processedArgs;
  if (paper !== undefined && options.fromIssue !== undefined)
    throw new UsageError("Give a paper or --from-issue, not both.");
  return {
    paper,
    fromIssue: options.fromIssue,
    yes: options.yes ?? false,
    key: options.key,
    allowSimilar: options.allowSimilar ?? false,
    content: options.content,
    choices: {
      id: options.id,
      shortName: options.shortName,
      year: options.year,
      venue: options.venue,
      topics: options.topic,
      techniques: options.technique,
      code: options.code,
      codeOrigin: options.codeOrigin,
      formerTitle: options.formerTitle,
      unverified: options.unverified,
    },
  };
}

function readYear(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError("A year has four digits.");
  return Number(value);
}

function readAddress(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError("It takes a full address, such as https://example.org.");
  return value;
}
