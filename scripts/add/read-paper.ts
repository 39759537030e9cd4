import { existsSync, readFileSync, statSync } from "node:fs";
import type { Choices } from "@/lib/contribute/apply-choices";
import { parseSuggestion } from "@/lib/contribute/issue-form";
import { fetchPaper, type MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { mergeMetadata } from "@/lib/contribute/metadata/merge-metadata";
import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { parsePaperReference } from "@/lib/identifiers/paper-reference";
import { UsageError } from "../command";
import type { CommandContext } from "./command-context";

/** A paper as it was handed in: what is known of it, and what somebody chose already. */
export interface PaperSource {
  metadata: PaperMetadata;
  choices: Choices;
}

/**
 * Reads what PAPER stands for: asks the service that knows it, or reads BibTeX.
 *
 * @throws MetadataError when service or BibTeX give no paper, Misuse when PAPER is nothing of the kind.
 */
export async function readPaper(
  paper: string,
  key: string | undefined,
  client: MetadataClient,
  { readInput }: Pick<CommandContext, "readInput">,
): Promise<PaperMetadata> {
  if (paper === "-") return pickEntry(await readInput(), "Standard input", key);
  // A file counts before the form of an id: nobody has a file of such a name by chance.
  if (isFile(paper)) return pickEntry(readFileSync(paper, "utf8"), paper, key);
  const reference = parsePaperReference(paper);
  if (reference) return fetchPaper(reference, client, advice);
  throw new UsageError(
    `"${paper}" is no arXiv id or address, DOI, OpenReview or ACL Anthology address, and no BibTeX file.`,
  );
}

/**
 * Reads the answers of the form "Suggest a paper". What they leave out is asked of the service that knows the paper;
 * while it does not answer, title and authors of the answers will do.
 *
 * @throws MetadataError when neither gives a title, Misuse when the file cannot be read.
 */
export async function readSuggestion(
  file: string,
  client: MetadataClient,
  { readInput }: Pick<CommandContext, "readInput">,
): Promise<PaperSource> {
  if (file !== "-" && !isFile(file)) throw new UsageError(`${file} is no file.`);
  const suggestion = parseSuggestion(file === "-" ? await readInput() : readFileSync(file, "utf8"));
  if ("issues" in suggestion) throw new MetadataError(suggestion.issues.join(" "));
  const { paper, metadata: own, choices } = suggestion;
  const reference = paper === undefined ? undefined : parsePaperReference(paper);
  const isComplete = own && own.authors.length > 0 && own.year !== undefined;
  if (isComplete || (own && !reference)) return { metadata: own, choices };
  if (!reference)
    throw new MetadataError(`"${paper}" is no id or address of a service, and the answers give no title.`);
  try {
    const found = await fetchPaper(reference, client, advice);
    return { metadata: own ? mergeMetadata(own, found) : found, choices };
  } catch (error) {
    if (!(error instanceof MetadataError) || !own) throw error;
    return { metadata: { ...own, notices: [...own.notices, error.message] }, choices };
  }
}

const advice =
  "BibTeX works without it: npm run add -- FILE.bib, or - to paste it. Without arguments the command asks for everything.";

function pickEntry(bibtex: string, name: string, key: string | undefined): PaperMetadata {
  const { papers, issues } = parseBibtex(bibtex);
  const wanted = key === undefined ? papers : papers.filter((paper) => paper.key === key);
  const [paper, second] = wanted;
  const keys = papers.map((entry) => entry.key).join(", ");
  if (paper && !second && (issues.length === 0 || key !== undefined)) return paper.metadata;
  if (issues.length > 0) throw new MetadataError(`${name} is no sound BibTeX: ${issues.join(" ")}`);
  if (papers.length === 0) throw new MetadataError(`${name} holds no BibTeX entry.`);
  throw new MetadataError(
    paper
      ? `${name} holds ${papers.length} entries; choose with --key one of ${keys}.`
      : `${name} has no entry ${key}, but ${keys}.`,
  );
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
