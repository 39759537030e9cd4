/** An address as it is compared: without scheme, `www.`, slash at the end and `.git`. */
export function foldUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/(?:\.git)?\/*$/, "");
}
