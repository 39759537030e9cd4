import { readReference, referenceKey } from "../../identifiers/read-reference";
import { trimEndOf } from "../../text/trim-end";

/**
 * Normalizes a URL for comparison. URLs of one paper are equal: its page, its PDF and its versions. Others are in lower
 * case, without scheme, `www.`, trailing slashes and `.git`.
 */
export function foldUrl(url: string): string {
  const reference = readReference(url);
  // Parts of a repository are pages of their own.
  if (reference && reference.kind !== "repository" && reference.kind !== "model") return referenceKey(reference);
  const address = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "");
  return trimEndOf(address, /\//).replace(/\.git$/, "");
}
