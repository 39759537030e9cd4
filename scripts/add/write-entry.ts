import { join } from "node:path";
import { formatIssue } from "@/lib/content/issue";
import { checkNewFile, completeEntry } from "@/lib/contribute/complete-entry";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import { buildSuggestions } from "@/lib/contribute/suggest-topics";
import { errorCode } from "@/lib/files/error-code";
import { createFileSafely } from "@/lib/files/write-file-fs";
import type { CommandContext } from "./command-context";
import type { OpenContent } from "./open-content";

/**
 * Writes the entry of a draft if it is complete and valid, and prints the next steps. Never overwrites a file. Returns
 * the exit code. If topics are missing, suggests some for the text `about`.
 */
export function writeEntry(
  draft: PaperDraft,
  about: string,
  { folder, files, issues: knownIssues, survey }: OpenContent,
  { print, printError }: Pick<CommandContext, "print" | "printError">,
): number {
  const entry = completeEntry(draft);
  if ("missing" in entry) {
    printError(
      `Nothing was written: ${entry.missing.join(", ")} ${entry.missing.length === 1 ? "is" : "are"} missing.`,
    );
    if (entry.missing.includes("topics"))
      printError(["Suggested topics:", ...buildSuggestions(survey).topics(about)].join("\n  --topic "));
    return 1;
  }
  const { file } = entry;
  const issues = checkNewFile(files, knownIssues, file);
  if (issues.length > 0) {
    printError(
      [
        "Nothing was written because the entry is not valid:",
        ...issues.map((issue) => formatIssue(issue, folder)),
      ].join("\n"),
    );
    return 1;
  }
  const path = join(folder, file.path);
  try {
    createFileSafely(path, file.text);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
    printError(`Nothing was written: ${path} already exists. Edit it or choose another id.`);
    return 1;
  }
  print(`Wrote ${path}.\n${nextSteps(draft)}`);
  return 0;
}

function nextSteps({ fields, body }: PaperDraft): string {
  const isComplete = body !== "" && fields.tldr !== undefined && (fields.techniques?.length ?? 0) > 0;
  return [
    "Next:",
    ...(body === ""
      ? ["- Write a note below the front matter: the problem, the idea and the result, in your own words."]
      : []),
    ...(fields.tldr === undefined ? ["- Add tldr: what the paper does, in at most 20 words."] : []),
    ...(fields.techniques?.length ? [] : ["- Add techniques: ids of files in techniques/, most important first."]),
    ...(fields.links?.some(({ type }) => type === "code") ? [] : ['- Add a link with "type: code" if there is code.']),
    `- Run npm run validate and open a pull request with this file.${isComplete ? "" : " An editor adds what you leave out."}`,
  ].join("\n");
}
