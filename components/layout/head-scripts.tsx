// A client component (see client-frame.ts) for what a page weighs. Its scripts stand in the markup and run from there.

import { textFontKey } from "@/lib/site/text-font-browser";

// Runs before the first paint, so that neither theme nor font changes before the reader's eyes: browsers hold that paint
// for a font that is announced. Where storage is blocked the theme is the system's, and the font may come too late.
const beforePaint = `{const d=document.documentElement.dataset;d.script="";try{const s=localStorage,t=s.getItem("theme"),f=s.getItem("${textFontKey}");if(t==="dark"||t==="light")d.theme=t;if(f){d.font="";document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href:f}))}}catch(e){d.font=""}}`;

/**
 * Applies the reader's theme and font before anything is drawn, and lets the browser fetch the next page ahead
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API).
 */
export function HeadScripts({ basePath }: { basePath: string }) {
  // A browser that knows these rules fetches a page while the pointer rests on its link, and no earlier.
  const rules = { prefetch: [{ where: { href_matches: `${basePath}/*` }, eagerness: "moderate" }] };
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file; a separate file would load too late. */}
      <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making. */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />
    </>
  );
}
