import { dateAdded } from "../survey/paper-history";
import type { Survey } from "../survey/survey";

/** What an entry lacks that an editor should look up. It does not make the entry invalid. */
export interface EntryGap {
  /** Path of the file below the content folder. */
  file: string;
  kind: "unverified" | "undated" | "without-key";
  /** What is lacking, one sentence. */
  message: string;
}

/** Lists fields that are not verified, papers without the day they were added, and papers without a citation key. */
export function auditEntries({ papers }: Pick<Survey, "papers">): EntryGap[] {
  return papers
    .toSorted((a, b) => a.file.localeCompare(b.file, "en"))
    .flatMap((paper): EntryGap[] => {
      const { file, unverified, citationKey } = paper;
      const gaps: EntryGap[] = [];
      if (unverified.length > 0)
        gaps.push({ file, kind: "unverified", message: `Not verified: ${unverified.join(", ")}.` });
      if (dateAdded(paper) === undefined)
        gaps.push({ file, kind: "undated", message: "Its history does not say when it was added." });
      if (citationKey === undefined)
        gaps.push({
          file,
          kind: "without-key",
          message: "It has no citation key; npm run validate -- --fix adds one.",
        });
      return gaps;
    });
}
