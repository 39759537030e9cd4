// A client component (see client-frame.ts) for what a page weighs. Its scripts stand in the markup and run from there.

// Runs before the first paint, so that a chosen theme never flashes; blocked storage leaves the system's choice.
const theme = `document.documentElement.dataset.script="";try{var t=localStorage.getItem("theme");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){}`;

/**
 * Applies the reader's theme before anything is drawn, and lets the browser fetch the next page ahead
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API).
 */
export function HeadScripts({ basePath }: { basePath: string }) {
  // A browser that knows these rules fetches a page while the pointer rests on its link, and no earlier.
  const rules = { prefetch: [{ where: { href_matches: `${basePath}/*` }, eagerness: "moderate" }] };
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; a separate file would load too late. */}
      <script dangerouslySetInnerHTML={{ __html: theme }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making. */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />
    </>
  );
}
