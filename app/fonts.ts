import localFont from "next/font/local";

// `optional`: a font that is not there when a page is first drawn waits for the next page, so that nothing jumps.

/** Titles. */
export const sourceSerif = localFont({
  src: "../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
  display: "optional",
});

/** Text and interface, Latin letters only: other scripts use the reader's own fonts. */
export const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-inter",
  adjustFontFallback: "Arial",
  display: "optional",
  // A reader's first page is drawn before it could be there.
  preload: false,
});
