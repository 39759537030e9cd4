import { applyChoices, type Choices } from "@/lib/contribute/apply-choices";
import { draftPaper, type PaperDraft } from "@/lib/contribute/draft-paper";
import { findDuplicate } from "@/lib/contribute/find-duplicate";
import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { readPasted } from "@/lib/contribute/read-pasted";
import { UsageError } from "../command";
import { waitForWriters } from "../folder-lock";
import { createMetadataClient } from "../metadata/metadata-client";
import { addAll } from "./add-all";
import type { CommandContext, Terminal } from "./command-context";
import { describeDraft } from "./describe-draft";
import { askChoices, askMetadata } from "./dialogue";
import { type OpenContent, openContent } from "./open-content";
import type { AddOptions } from "./read-options";
import { type PaperSource, readPaper, readSuggestion } from "./read-paper";
import { writeEntry } from "./write-entry";

/**
 * Creates the entry of a paper in the content folder. Returns the exit code: 0 if the file is written, 1 if not, after
 * printing the reason.
 *
 * @throws UsageError, MetadataError or Canceled.
 */
export async function addPaper(options: AddOptions, context: CommandContext): Promise<number> {
  const content = openContent(options.content ?? (context.environment.CONTENT_DIR || "content"));
  if (options.all) return addAll(options, content, context);
  const client = createClient(content, context.environment);
  if (options.yes && options.paper === undefined && options.fromIssue === undefined)
    throw new UsageError("--yes needs PAPER or --from-issue.");

  // Standard input cannot supply answers until the paper is read from it.
  const readsInput = options.paper === "-" || options.fromIssue === "-";
  let terminal = options.yes || readsInput ? undefined : openTerminal(context);
  try {
    const source = await readSource(options, client, content, context, terminal);
    if (!source) return 1;
    if (readsInput && !options.yes) terminal = openTerminal(context);
    return await addFromSource(source, options, content, context, terminal);
  } finally {
    terminal?.close();
  }
}

async function addFromSource(
  { metadata, choices: answers }: PaperSource,
  options: AddOptions,
  content: OpenContent,
  context: CommandContext,
  terminal: Terminal | undefined,
): Promise<number> {
  const { survey, folder } = content;
  if (hasDuplicate(metadata, options, content, context)) return 1;
  const today = new Date().toISOString().slice(0, 10);
  const choices = { ...withoutUndefined(answers), ...withoutUndefined(options.choices) };
  const { draft, issues } = applyChoices(draftPaper(metadata, survey, today), choices, survey);
  for (const issue of issues) context.printError(issue);
  if (issues.length > 0 && !terminal) return 1;

  context.print(describeDraft(draft));
  const about = `${metadata.title} ${metadata.abstract ?? ""}`;
  const write = async (complete: PaperDraft) => {
    const release = await waitForWriters(folder, context.printError);
    try {
      // Another command may have added the paper in the meantime.
      const current = openContent(folder);
      return hasDuplicate(metadata, options, current, context) ? 1 : writeEntry(complete, about, current, context);
    } finally {
      release();
    }
  };
  if (!terminal) return write(draft);
  const confirmed = await askChoices(draft, about, survey, terminal);
  const answer = await terminal.ask(`Write ${folder}/papers/${confirmed.id}.md? [Y/n] `);
  if (/^n/i.test(answer)) {
    context.print("Nothing was written.");
    return 1;
  }
  return write(confirmed);
}

/** Prints which paper of the content is the same, if there is one. */
function hasDuplicate(
  metadata: PaperSource["metadata"],
  { allowSimilar }: AddOptions,
  { survey, folder }: OpenContent,
  { printError }: CommandContext,
): boolean {
  const duplicate = findDuplicate(metadata, survey.papers);
  if (!duplicate || (duplicate.certainty === "similar" && allowSimilar)) return false;
  printError(`Nothing was written: ${folder}/${duplicate.paper.file} already has ${duplicate.agreement}.`);
  if (duplicate.certainty === "similar") printError("If it is a different paper, use --allow-similar.");
  return true;
}

/** Reads the paper. Returns undefined, after printing the reason, if the content has the given id: no request is needed. */
async function readSource(
  options: AddOptions,
  client: MetadataClient,
  content: OpenContent,
  context: CommandContext,
  terminal: Terminal | undefined,
): Promise<PaperSource | undefined> {
  const { paper, fromIssue, key } = options;
  if (fromIssue !== undefined) return readSuggestion(fromIssue, client, context);
  const question = "arXiv id, DOI, URL or BibTeX file (Enter to type in the details): ";
  const given = paper ?? (await terminal?.ask(question)) ?? "";
  if (given === "" && terminal) return { metadata: await askMetadata(terminal), choices: {} };
  const { metadata: named } = readPasted(given);
  if (named && hasDuplicate(named, options, content, context)) return undefined;
  return { metadata: await readPaper(given, key, client, context), choices: {} };
}

function openTerminal(context: CommandContext): Terminal {
  const terminal = context.openTerminal();
  if (!terminal)
    throw new UsageError("There is no terminal to ask questions. Use --yes and --topic to run without questions.");
  return terminal;
}

function createClient({ survey }: OpenContent, environment: CommandContext["environment"]): MetadataClient {
  try {
    return createMetadataClient(survey.settings.repository.url, environment);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function withoutUndefined(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
