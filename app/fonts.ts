import localFont from "next/font/local";

// Nothing jumps: a font that is not there when a page is first drawn waits for the next page.

/** Titles; the font of the text stands in globals.css. */
export const sourceSerif = localFont({
  src: "../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
  display: "optional",
});
