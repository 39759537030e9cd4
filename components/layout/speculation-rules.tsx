// A client component (see client-frame.ts) for what a page weighs. Its script stands in the markup and runs from there.

/** Lets the browser fetch the next page ahead (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). */
export function SpeculationRules({ basePath }: { basePath: string }) {
  // A browser that knows these rules fetches a page while the pointer rests on its link, and no earlier.
  const rules = { prefetch: [{ where: { href_matches: `${basePath}/*` }, eagerness: "moderate" }] };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making.
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />;
}
