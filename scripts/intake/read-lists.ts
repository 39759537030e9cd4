import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import { createTextRequester } from "@/lib/contribute/metadata/request-text";
import { type NamedPapers, namedInBibtex, namedInList } from "@/lib/intake/named-papers";
import { rejectUnreadable } from "@/lib/intake/reject-unreadable";
import type { NamingList } from "@/lib/intake/update-queue";
import type { Survey } from "@/lib/survey/survey";
import { decodeText } from "@/lib/text/decode-text";
import { UsageError } from "../command";

/** A list that was read: its papers, and the lines that were not read. */
type ReadList = NamingList & NamedPapers;

/** A list before reading. */
interface GivenList {
  /** Its address or name. */
  name: string;
  /** Its path or address. */
  from: string;
  isBibtex: boolean;
  read: () => string | Promise<string>;
}

/**
 * Reads the lists in files, or without files the watched lists from their addresses. A list that cannot be read, or has
 * no papers, is a failure, and the others are used.
 *
 * @throws UsageError if a file does not exist, or if there are no lists.
 */
export async function readLists(
  args: readonly string[],
  survey: Survey,
): Promise<{ lists: ReadList[]; failures: string[] }> {
  const given = args.length > 0 ? args.map(toFile) : watchedLists(survey);
  if (given.length === 0) throw new UsageError("Name a list, or add watchedLists to survey.md.");
  const lists: ReadList[] = [];
  const failures: string[] = [];
  for (const { name, from, isBibtex, read } of given) {
    try {
      const text = await read();
      const named = rejectUnreadable(isBibtex ? namedInBibtex(text) : namedInList(text, survey));
      lists.push({ name, from, ...named });
      if (named.papers.length === 0) failures.push(`${from}: It has no papers.`);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push(`${from}: ${error.message}`);
    }
  }
  return { lists, failures };
}

/** Reads an argument: FILE or NAME=FILE. */
function toFile(argument: string): GivenList {
  const end = existsSync(argument) ? -1 : argument.lastIndexOf("=");
  const file = argument.slice(end + 1);
  const name = end > 0 ? argument.slice(0, end).trim() : basename(file).replace(/\.\w+$/, "");
  if (!existsSync(file)) throw new UsageError(`The file ${file} does not exist.`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is not a file.`);
  if (name === "") throw new UsageError(`Write a name before the = in ${argument}.`);
  return { name, from: file, isBibtex: /\.bib$/i.test(file), read: () => decodeText(readFileSync(file)) };
}

function watchedLists({ settings }: Survey): GivenList[] {
  const headers = { "User-Agent": `atlas-intake/1.0 (${settings.repository.url})` };
  const request = createTextRequester((url, init) => fetch(url, { ...init, headers }), {
    timeout: 30_000,
    retryAfter: 3_000,
  });
  return settings.watchedLists.map(({ url, file }) => ({
    name: url,
    from: file,
    isBibtex: new URL(file).pathname.endsWith(".bib"),
    read: async () => {
      const text = await request("The host", file);
      if (text === undefined) throw new MetadataError("The address does not exist.");
      return text;
    },
  }));
}
