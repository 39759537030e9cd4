import { basePath } from "./site-config";

/**
 * Lets the browser draw the next page while the pointer rests on its link
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). JSON, for a `<script type="speculationrules">`.
 */
export const speculationRules = JSON.stringify({
  prerender: [{ where: { href_matches: `${basePath}/*` }, eagerness: "moderate" }],
});
