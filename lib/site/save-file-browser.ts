/** Offers a text to the reader as a file with the given name. */
export function saveFile(name: string, text: string, mediaType: string): void {
  saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}

/** Offers data to the reader as a file with the given name. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement("a");
  const href = URL.createObjectURL(blob);
  Object.assign(link, { href, download: name });
  link.click();
  // Browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
