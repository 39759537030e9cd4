import { firstSentence, plainText, shorten } from "../text/excerpt";
import type { Paper } from "./entities";

/** Returns the tldr of a paper, or the first sentence of its note; empty if it has neither. */
export function summaryLine({ tldr, body }: Pick<Paper, "tldr" | "body">): string {
  return tldr ?? firstSentence(body);
}

/** Returns the tldr and the note as a description for search engines and previews, cut to `limit` characters. */
export function describePaper({ tldr = "", body }: Pick<Paper, "tldr" | "body">, limit = 160): string {
  const line = tldr === "" || /[.!?]$/.test(tldr) ? tldr : `${tldr}.`;
  return shorten([line, plainText(body)].filter(Boolean).join(" "), limit);
}
