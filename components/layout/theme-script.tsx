// A client component (see client-frame.ts) for what a page weighs. Its script stands in the markup and runs from there.

// Runs before the first paint, so that a chosen theme never flashes; blocked storage leaves the system's choice.
const script = `document.documentElement.dataset.script="";try{var t=localStorage.getItem("theme");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){}`;

/** Applies the reader's theme before anything is drawn. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; a separate file would load too late.
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
