import { addresses } from "./addresses";
import { basePath } from "./site-config";

// Pages that run their script at once are fetched, not drawn: a reader may only pass over the link.
const tools = [addresses.search, addresses.contribute].map((address) => `${basePath}${address}*`);

/**
 * Lets the browser prepare the next page while the pointer rests on its link
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). JSON, for a `<script type="speculationrules">`.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: { and: [{ href_matches: `${basePath}/*` }, { not: { href_matches: tools } }] },
      eagerness: "moderate",
    },
  ],
  prefetch: [{ where: { href_matches: tools }, eagerness: "moderate" }],
});
