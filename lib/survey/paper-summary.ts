import { firstSentence, plainText, shorten } from "../text/excerpt";
import type { Paper } from "./entities";

/** What lists show of a paper: its tldr, or else the first sentence of our note; empty without either. */
export function summaryLine({ tldr, body }: Pick<Paper, "tldr" | "body">): string {
  return tldr ?? firstSentence(body);
}

/** A description for search engines and previews, at most `limit` characters: the tldr and the note, as far as they go. */
export function describePaper({ tldr = "", body }: Pick<Paper, "tldr" | "body">, limit = 160): string {
  const line = tldr === "" || /[.!?]$/.test(tldr) ? tldr : `${tldr}.`;
  return shorten([line, plainText(body)].filter(Boolean).join(" "), limit);
}
