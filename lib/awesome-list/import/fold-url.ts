import { trimEndOf } from "../../text/trim-end";

/** Normalizes a URL for comparison: lower case, without scheme, `www.`, trailing slashes and `.git`. */
export function foldUrl(url: string): string {
  const address = url.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "");
  return trimEndOf(address, /\//).replace(/\.git$/, "");
}
