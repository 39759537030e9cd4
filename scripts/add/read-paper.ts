import { existsSync, readFileSync, statSync } from "node:fs";
import type { Choices } from "@/lib/contribute/apply-choices";
import { parseSuggestion } from "@/lib/contribute/issue-form";
import { fetchPaper, type MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { mergeMetadata } from "@/lib/contribute/metadata/merge-metadata";
import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { type BibtexPaper, parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { parsePaperReference } from "@/lib/identifiers/paper-reference";
import { whyImpossible } from "@/lib/identifiers/read-reference";
import { decodeText } from "@/lib/text/decode-text";
import { UsageError } from "../command";
import type { CommandContext } from "./command-context";

/** The metadata of a paper, and the choices that come with it. */
export interface PaperSource {
  metadata: PaperMetadata;
  choices: Choices;
}

/**
 * Reads the argument PAPER: fetches metadata for an id or a URL, or reads BibTeX.
 *
 * @throws MetadataError if the service or the BibTeX has no paper, UsageError if PAPER is not valid.
 */
export async function readPaper(
  paper: string,
  key: string | undefined,
  client: MetadataClient,
  { readInput }: Pick<CommandContext, "readInput">,
): Promise<PaperMetadata> {
  if (paper === "-") return pickEntry(await readInput(), "Standard input", key);
  // Check for a file first. A file whose name looks like an id is unlikely to be there by accident.
  if (isFile(paper)) return pickEntry(decodeText(readFileSync(paper)), paper, key);
  const reference = parsePaperReference(paper);
  if (reference) return fetchPaper(reference, client, advice);
  if (/\.bib(?:tex)?$/iu.test(paper)) throw new UsageError(`${paper} does not exist or is not a file.`);
  throw new UsageError(
    whyImpossible(paper) ??
      `"${paper}" is not an arXiv id or URL, a DOI, an OpenReview or ACL Anthology URL, or a BibTeX file.`,
  );
}

/**
 * Reads all entries of a BibTeX file, or of standard input for `-`. Returns the issues of those that cannot be read.
 *
 * @throws UsageError if there is no such file, MetadataError if it has no entry.
 */
export async function readAllPapers(
  path: string,
  { readInput }: Pick<CommandContext, "readInput">,
): Promise<{ papers: BibtexPaper[]; issues: string[] }> {
  if (path !== "-" && !isFile(path)) throw new UsageError(`${path} does not exist or is not a file.`);
  const result = parseBibtex(path === "-" ? await readInput() : decodeText(readFileSync(path)));
  if (result.papers.length === 0 && result.issues.length === 0)
    throw new MetadataError(`${path === "-" ? "Standard input" : path} has no BibTeX entry.`);
  return result;
}

/**
 * Reads the answers to the issue form "Suggest a paper" and fetches missing metadata. If that fails, a title in the
 * answers is enough.
 *
 * @throws MetadataError if there is no title, UsageError if the file cannot be read.
 */
export async function readSuggestion(
  file: string,
  client: MetadataClient,
  { readInput }: Pick<CommandContext, "readInput">,
): Promise<PaperSource> {
  if (file !== "-" && !isFile(file)) throw new UsageError(`${file} does not exist or is not a file.`);
  const suggestion = parseSuggestion(file === "-" ? await readInput() : readFileSync(file, "utf8"));
  if ("issues" in suggestion) throw new MetadataError(suggestion.issues.join(" "));
  const { paper, metadata: own, choices } = suggestion;
  const reference = paper === undefined ? undefined : parsePaperReference(paper);
  const isComplete = own && own.authors.length > 0 && own.year !== undefined;
  if (isComplete || (own && !reference)) return { metadata: own, choices };
  if (!reference)
    throw new MetadataError(`"${paper}" is not an id or URL of a supported service, and the answers have no title.`);
  try {
    const found = await fetchPaper(reference, client, advice);
    return { metadata: own ? mergeMetadata(own, found) : found, choices };
  } catch (error) {
    if (!(error instanceof MetadataError) || !own) throw error;
    return { metadata: { ...own, notices: [...own.notices, error.message] }, choices };
  }
}

const advice =
  "To continue without the service, use BibTeX: npm run add -- FILE.bib, or - to paste it. " +
  "Without arguments, the command asks for all details.";

function pickEntry(bibtex: string, name: string, key: string | undefined): PaperMetadata {
  const { papers, issues } = parseBibtex(bibtex);
  const matching = key === undefined ? papers : papers.filter((paper) => paper.key === key);
  const [paper, second] = matching;
  const keys = papers.map((entry) => entry.key).join(", ");
  if (paper && !second && (issues.length === 0 || key !== undefined)) return paper.metadata;
  if (issues.length > 0) throw new MetadataError(`${name} is not valid BibTeX: ${issues.join(" ")}`);
  if (papers.length === 0) throw new MetadataError(`${name} has no BibTeX entry.`);
  if (second && key !== undefined)
    throw new MetadataError(`${name} has ${matching.length} entries with the key ${key}. Give them different keys.`);
  throw new MetadataError(
    paper
      ? `${name} has ${papers.length} entries. Choose one with --key, or use --all: ${keys}.`
      : `${name} has no entry ${key}. Its entries are ${keys}.`,
  );
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
