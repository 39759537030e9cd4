import { basePath } from "./site-config";

/**
 * Prerenders a page while the pointer is over a link to it, but no downloads
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). JSON for `<script type="speculationrules">`.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: { and: [{ href_matches: `${basePath}/*` }, { not: { selector_matches: "[download]" } }] },
      eagerness: "moderate",
    },
  ],
});
