/** Normalizes a URL for comparison: lower case, without scheme, `www.`, trailing slashes and `.git`. */
export function foldUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/(?:\.git)?\/*$/, "");
}
