/** Where the browser's storage has the address of the text's font, once it was fetched. */
export const textFontKey = "text-font";

/**
 * Fetches the font of the text for the pages to come, and remembers where it is for the script in their heads. On a
 * reader's first page it would come too late to be drawn with, and hold up the scripts: browsers fetch fonts before these.
 */
export async function fetchTextFont(): Promise<void> {
  const font = "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2";
  const { pathname } = new URL(font, import.meta.url);
  if (document.readyState !== "complete") {
    await new Promise((done) => addEventListener("load", done, { once: true }));
  }
  try {
    if (localStorage.getItem(textFontKey) === pathname) return;
    await document.fonts.load("1em Inter");
    localStorage.setItem(textFontKey, pathname);
  } catch {
    // The network or the storage fails: the next page tries again.
  }
}
