import { applyChoices } from "@/lib/contribute/apply-choices";
import { draftPaper } from "@/lib/contribute/draft-paper";
import { findDuplicate } from "@/lib/contribute/find-duplicate";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import type { CommandContext } from "./command-context";
import { type OpenContent, openContent } from "./open-content";
import type { AddOptions } from "./read-options";
import { readAllPapers } from "./read-paper";
import { writeEntry } from "./write-entry";

/** What became of an entry of the file. */
interface Outcome {
  kind: "added" | "skipped" | "failed";
  /** The file that was written, or the reason. */
  reason: string;
  notices?: readonly string[];
}

/**
 * Adds all entries of a BibTeX file and reports what became of each. Returns the exit code: 1 if an entry failed.
 *
 * @throws UsageError or MetadataError if the file cannot be read.
 */
export async function addAll(options: AddOptions, opened: OpenContent, context: CommandContext): Promise<number> {
  const { papers, issues } = await readAllPapers(options.paper ?? "-", context);
  const counts = { added: 0, skipped: 0, failed: 0 };
  const report = ({ kind, reason, notices = [] }: Outcome) => {
    counts[kind] += 1;
    const print = kind === "failed" ? context.printError : context.print;
    print([`${kind.padEnd(7)}  ${reason}`, ...notices.map((notice) => `         ! ${notice}`)].join("\n"));
  };
  let content = opened;
  for (const { key, line, metadata } of papers) {
    const outcome = addOne(metadata, options, content);
    const isRepeated = papers.filter((paper) => paper.key === key).length > 1;
    const name = key === "" ? `Line ${line}` : isRepeated ? `${key} (line ${line})` : key;
    report({ ...outcome, reason: `${name}: ${outcome.reason}` });
    // Later entries are compared with the new one.
    if (outcome.kind === "added") content = openContent(content.folder);
  }
  for (const issue of issues) report({ kind: "failed", reason: issue });
  const { added, skipped, failed } = counts;
  context.print(`${added} added, ${skipped} skipped, ${failed} failed.`);
  return failed > 0 ? 1 : 0;
}

function addOne(metadata: PaperMetadata, options: AddOptions, content: OpenContent): Outcome {
  const { survey, folder } = content;
  const duplicate = findDuplicate(metadata, survey.papers);
  if (duplicate?.certainty === "same")
    return { kind: "skipped", reason: `${folder}/${duplicate.paper.file} already has ${duplicate.agreement}.` };
  if (duplicate && !options.allowSimilar) {
    const reason = `${folder}/${duplicate.paper.file} already has ${duplicate.agreement}.`;
    return { kind: "failed", reason: `${reason} If it is a different paper, use --allow-similar.` };
  }
  const given = Object.fromEntries(Object.entries(options.choices).filter(([, value]) => value !== undefined));
  const today = new Date().toISOString().slice(0, 10);
  const { draft, issues } = applyChoices(draftPaper(metadata, survey, today), given, survey);
  const errors = [...issues];
  const about = `${metadata.title} ${metadata.abstract ?? ""}`;
  const output = { print: () => {}, printError: (text: string) => errors.push(text) };
  if (errors.length === 0 && writeEntry(draft, about, content, output) === 0)
    return { kind: "added", reason: `${folder}/papers/${draft.id}.md`, notices: draft.notices };
  return { kind: "failed", reason: errors.join("\n").replace(/^Nothing was written: /u, ""), notices: draft.notices };
}
