import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { codeOriginSchema } from "@/lib/content/schema/fields";
import type { Choices } from "@/lib/contribute/apply-choices";
import { collect, describeCommand, UsageError } from "../command";
import { collectFact, readFacts } from "./fact-options";

export const command = describeCommand({
  call: "npm run add --",
  does: "Creates the entry of a paper. Proposes values and asks you to confirm them.",
  reads: ["CONTENT_DIR", "ARXIV_API", "CROSSREF_API", "ANTHOLOGY_URL", "OPENREVIEW_API", "CONTACT_EMAIL"],
  exitCodes: { 0: "the entry is written, or with --all no entry failed", 1: "an entry is not written" },
})
  .argument(
    "[PAPER]",
    "arXiv id or URL, DOI, OpenReview or ACL Anthology URL, BibTeX file, or - for BibTeX on standard input " +
      "(default: ask)",
  )
  .option(
    "--from-issue <FILE>",
    'file with the answers to the issue form "Suggest a paper", in Markdown; - for standard input',
  )
  .option("--yes", "do not ask questions; needs --topic")
  .option("--topic <NAME>", "path, title or alias of a topic; can be repeated, best match first", collect)
  .option("--technique <NAME>", "id, name or alias of a technique; can be repeated", collect)
  .option("--id <ID>", "the id (default: proposed)")
  .option("--short-name <NAME>", "the short name (default: proposed)")
  .option("--year <YEAR>", "the year (default: from the source)", readYear)
  .option("--venue <NAME>", "the venue (default: from the source)")
  .option("--code <URL>", "the URL of the code (default: from the source)", readUrl)
  .addOption(new Option("--code-origin <ORIGIN>", "who published the code").choices(codeOriginSchema.options))
  .option("--former-title <TITLE>", "title of an earlier version, for example the preprint")
  .option("--unverified <FIELD>", "a field that could not be verified or is missing; can be repeated", collect)
  .option("--fact <ATTRIBUTE=VALUE>", "a fact of the method; can be repeated", collectFact)
  .option(
    "--fact-source <SOURCE>",
    "address of its source, or an id of sources/; once for all facts, or for each",
    collect,
  )
  .option("--fact-where <PLACE>", 'place in the source, such as "Table 2"; once for all facts, or for each', collect)
  .option("--key <KEY>", "citation key of the entry to use from a BibTeX file with several entries")
  .option("--all", "add all entries of a BibTeX file without questions; needs --topic")
  .option("--allow-similar", "add the paper even if another paper has a similar title")
  .option("--content <DIR>", "the content folder (default: CONTENT_DIR)");

/** The parsed command line. */
export interface AddOptions {
  paper: string | undefined;
  fromIssue: string | undefined;
  yes: boolean;
  key: string | undefined;
  /** Whether to add all entries of a BibTeX file. */
  all: boolean;
  allowSimilar: boolean;
  content: string | undefined;
  choices: Choices;
}

/**
 * Returns the options after `command` has parsed them.
 *
 * @throws UsageError if options exclude each other.
 */
export function readOptions(): AddOptions {
  const options = command.opts();
  const [paper] = command.processedArgs;
  if (paper !== undefined && options.fromIssue !== undefined)
    throw new UsageError("Use either PAPER or --from-issue, not both.");
  if (options.all) checkOptionsOfAll(options);
  return {
    paper,
    fromIssue: options.fromIssue,
    yes: options.yes ?? false,
    key: options.key,
    all: options.all ?? false,
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
      facts: readFacts(options),
    },
  };
}

/** Throws if options are of one paper only, or missing. */
function checkOptionsOfAll(options: ReturnType<typeof command.opts>): void {
  if (command.processedArgs[0] === undefined)
    throw new UsageError("--all needs a BibTeX file, or - for standard input.");
  if (options.topic === undefined) throw new UsageError("--all needs --topic.");
  const names = ["id", "shortName", "year", "venue", "code", "codeOrigin", "formerTitle", "fact", "key"] as const;
  const given = names.find((name) => options[name] !== undefined);
  if (given !== undefined) {
    const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--${flag} is for one paper. Use it without --all.`);
  }
}

function readYear(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError("A year has four digits.");
  return Number(value);
}

function readUrl(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError("Use a full URL, for example https://example.org.");
  return value;
}
