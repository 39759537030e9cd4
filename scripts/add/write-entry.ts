import { join } from "node:path";
import { formatIssue, type Issue } from "@/lib/content/issue";
import type { SourceFile } from "@/lib/content/read-entry";
import { checkNewFile, completeEntry } from "@/lib/contribute/complete-entry";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import { buildSuggestions } from "@/lib/contribute/suggest-topics";
import { errorCode } from "@/lib/files/error-code";
import { createFileSafely } from "@/lib/files/write-file-fs";
import type { Survey } from "@/lib/survey/survey";
import type { CommandContext } from "./command-context";

/** A content folder that is added to. */
export interface OpenContent {
  folder: string;
  files: SourceFile[];
  /** What is wrong with it already. */
  issues: Issue[];
  survey: Survey;
}

/**
 * Writes the entry of a draft once it is complete and valid, and says what to do next; never over another file.
 * Gives the exit code. `about` is what topics are suggested for while there are none.
 */
export function writeEntry(
  draft: PaperDraft,
  about: string,
  { folder, files, issues: former, survey }: OpenContent,
  { print, printError }: Pick<CommandContext, "print" | "printError">,
): number {
  const entry = completeEntry(draft);
  if ("missing" in entry) {
    printError(
      `Nothing was written: ${entry.missing.join(", ")} ${entry.missing.length === 1 ? "is" : "are"} missing.`,
    );
    if (entry.missing.includes("topics"))
      printError(["These topics may fit:", ...buildSuggestions(survey).topics(about)].join("\n  --topic "));
    return 1;
  }
  const { file } = entry;
  const issues = checkNewFile(files, former, file);
  if (issues.length > 0) {
    printError(
      [
        "Nothing was written, for the entry would not be valid:",
        ...issues.map((issue) => formatIssue(issue, folder)),
      ].join("\n"),
    );
    return 1;
  }
  const path = join(folder, file.path);
  try {
    createFileSafely(path, file.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (errorCode(error) === "EEXIST")
      printError(`Nothing was written: ${path} exists. Edit it, or choose another id.`);
    else printError(`${path} could not be written: ${reason}`);
    return 1;
  }
  print(`Wrote ${path}.\n${nextSteps(draft)}`);
  return 0;
}

function nextSteps({ fields, body }: PaperDraft): string {
  const isWhole = body !== "" && fields.tldr !== undefined && (fields.techniques?.length ?? 0) > 0;
  return [
    "Next:",
    ...(body === ""
      ? ["- Write a note below the front matter: the problem, the idea, what it buys. In your own words."]
      : []),
    ...(fields.tldr === undefined ? ["- Add tldr: what the paper does, in at most 20 words."] : []),
    ...(fields.techniques?.length ? [] : ["- Add techniques: ids of files in techniques/, the most telling first."]),
    ...(fields.links?.some(({ type }) => type === "code") ? [] : ["- Add a link of type: code, if there is code."]),
    `- Run npm run validate, then open a pull request with this one file${isWhole ? "." : "; an editor adds what you leave out."}`,
  ].join("\n");
}
