import { parseArgs } from "node:util";
import { codeOriginSchema } from "@/lib/content/schema/fields";
import type { Choices } from "@/lib/contribute/apply-choices";

/** How the command is used, printed on misuse. */
export const usage = `Usage: npm run add -- [PAPER] [options]
  PAPER                 arXiv id or address, DOI, OpenReview or ACL Anthology address, BibTeX file, or - for BibTeX on
                        standard input; asked for when left out
  --from-issue FILE     read the answers of the form "Suggest a paper" (its Markdown) instead; - for standard input
  --yes                 ask nothing; needs --topic
  --topic NAME          path, title or alias of a topic; once for each, the most fitting first
  --technique NAME      id, name or alias of a technique; once for each
  --id ID, --short-name NAME, --year YEAR, --venue NAME, --code URL
                        instead of what is proposed
  --code-origin WHOSE   whose code it is: official or third-party
  --former-title TITLE  title of an earlier version, such as the preprint
  --unverified FIELD    a field that could not be verified or is missing; once for each
  --key KEY             which entry of a BibTeX file with several
  --allow-similar       although the title is nearly that of another paper
  --content DIR         the content folder`;

/** The command line was not understood; the message says why. */
export class MisuseError extends Error {}

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
 * Reads the command line.
 *
 * @throws MisuseError on unknown options, values of a wrong form, and options that exclude each other.
 */
export function readOptions(args: string[]): AddOptions {
  const { values, positionals } = parse(args);
  const [paper, second] = positionals;
  if (second !== undefined) throw new MisuseError(`One paper at a time; "${second}" is one too many.`);
  if (paper !== undefined && values["from-issue"] !== undefined)
    throw new MisuseError("Give a paper or --from-issue, not both.");
  if (values.year !== undefined && !/^\d{4}$/.test(values.year))
    throw new MisuseError(`--year takes four digits, not "${values.year}".`);
  if (values.code !== undefined && !URL.canParse(values.code))
    throw new MisuseError(`--code takes a full address, not "${values.code}".`);
  const codeOrigin = codeOriginSchema.optional().safeParse(values["code-origin"]);
  if (!codeOrigin.success)
    throw new MisuseError(`--code-origin is ${codeOriginSchema.options.join(" or ")}, not "${values["code-origin"]}".`);
  return {
    paper,
    fromIssue: values["from-issue"],
    yes: values.yes ?? false,
    key: values.key,
    allowSimilar: values["allow-similar"] ?? false,
    content: values.content,
    choices: {
      id: values.id,
      shortName: values["short-name"],
      year: values.year === undefined ? undefined : Number(values.year),
      venue: values.venue,
      topics: values.topic,
      techniques: values.technique,
      code: values.code,
      codeOrigin: codeOrigin.data,
      formerTitle: values["former-title"],
      unverified: values.unverified,
    },
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        "from-issue": { type: "string" },
        yes: { type: "boolean" },
        topic: { type: "string", multiple: true },
        technique: { type: "string", multiple: true },
        id: { type: "string" },
        "short-name": { type: "string" },
        year: { type: "string" },
        venue: { type: "string" },
        code: { type: "string" },
        "code-origin": { type: "string" },
        "former-title": { type: "string" },
        unverified: { type: "string", multiple: true },
        key: { type: "string" },
        "allow-similar": { type: "boolean" },
        content: { type: "string" },
      },
    });
  } catch (error) {
    throw new MisuseError(error instanceof Error ? error.message : String(error));
  }
}
