import localFont from "next/font/local";

// Next names each font family after its export, and globals.css uses these names. With `font-display: optional`, a font
// that loads late is used from the next page on, so that text never reflows.

/** Font of titles. */
export const sourceSerif = localFont({
  src: "../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  weight: "600",
  adjustFontFallback: "Times New Roman",
  display: "optional",
});

/** Font of text and interface, with Latin letters only. Other scripts use system fonts. */
export const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  adjustFontFallback: "Arial",
  display: "optional",
  // Even with preload, it would arrive too late for the first page of a visit.
  preload: false,
});
