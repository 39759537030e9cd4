import { readReference } from "../identifiers/read-reference";
import type { Paper } from "../survey/entities";
import { dateAdded } from "../survey/paper-history";
import type { Survey } from "../survey/survey";

/** Missing or unverified data of an entry that an editor should look up. The entry is valid without it. */
export interface EntryGap {
  /** Path of the file below the content folder. */
  file: string;
  kind: "unverified" | "undated" | "without-key" | "preprint-only";
  /** What is missing, and how to add it if a command can. */
  message: string;
}

/**
 * Lists unverified fields, papers without an added date or a citation key, and published papers of which only the
 * preprint is known, sorted by file.
 */
export function auditEntries({ papers }: Pick<Survey, "papers">): EntryGap[] {
  return papers
    .toSorted((a, b) => a.file.localeCompare(b.file, "en"))
    .flatMap((paper): EntryGap[] => {
      const { file, unverified, citationKey } = paper;
      const gaps: EntryGap[] = [];
      if (unverified.length > 0)
        gaps.push({ file, kind: "unverified", message: `Not verified: ${unverified.join(", ")}.` });
      if (dateAdded(paper) === undefined)
        gaps.push({ file, kind: "undated", message: "The history has no added date." });
      if (citationKey === undefined)
        gaps.push({
          file,
          kind: "without-key",
          message: "The citation key is missing. Run npm run validate -- --fix to add one.",
        });
      if (knowsOnlyPreprint(paper))
        gaps.push({
          file,
          kind: "preprint-only",
          message: "Published, but only the arXiv page is known. Check the title of the published version.",
        });
      return gaps;
    });
}

/** Whether a published paper has neither an identifier nor a link of its publication. The title can be the preprint's. */
function knowsOnlyPreprint({ status, arxiv, doi, openreview, aclAnthology, links }: Paper): boolean {
  const pages = links.filter(({ type }) => type === "paper").map(({ url }) => readReference(url)?.kind);
  const isPublished = doi || openreview || aclAnthology || pages.some((kind) => kind !== "arxiv");
  return status === "published" && arxiv !== undefined && !isPublished;
}
