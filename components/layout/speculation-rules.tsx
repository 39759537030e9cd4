import { basePath } from "@/lib/site/site-config";

// A browser that knows these rules fetches a page while the pointer rests on its link, and no earlier.
const rules = JSON.stringify({
  prefetch: [{ where: { href_matches: `${basePath}/*` }, eagerness: "moderate" }],
});

/** Lets the browser fetch the next page ahead (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). */
export function SpeculationRules() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making.
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: rules }} />;
}
