import { speculationRules } from "@/lib/site/speculation-rules";
import { themeScript } from "@/lib/site/theme-script";
import { cutText } from "@/lib/text/cut-text";

/** Replaces Next's scripts in a page. */
export interface PageScripts {
  /** Inline script of the head: sets the theme and loads the page script. */
  inline: string;
  /** The Content-Security-Policy, without double quotes. */
  policy: string;
}

/**
 * Removes what only Next's scripts use from an exported page, adds the policy, and replaces the theme script with the
 * inline script, which includes it. Rejects unknown scripts, so that a change in Next's markup fails the build.
 *
 * @throws Error if the markup is not as expected.
 */
export function finishPage(html: string, basePath: string, scripts: PageScripts): string {
  let removed = 0;
  const withoutScripts = html.replace(
    /<script\b([^>]*)>(.*?)<\/script>/gs,
    (script, attributes: string, text: string) => {
      if (isOwnScript(attributes, text)) return script;
      if (!isNextScript(attributes, text, basePath)) {
        throw new Error(`The page has an unknown script: ${cutText(script, 120)}`);
      }
      removed++;
      return "";
    },
  );
  const stripped = nextMarkup.reduce((page, pattern) => page.replace(pattern, ""), withoutScripts);
  if (removed === 0) throw new Error("The page has none of Next's scripts.");
  if (/<template id="[BP]:/.test(stripped)) throw new Error("The page has parts that a script fills in.");
  if (!/<head>.*<\/head>/s.test(stripped)) throw new Error("The page has no <head>.");
  const { policy, inline } = scripts;
  const isEager = stripped.includes(" data-eager=");
  const theme = `<script>${themeScript}</script>`;
  if (stripped.split(theme).length !== 2) throw new Error("The page must have the theme script exactly once.");
  return stripped
    .replace("<html", () => (isEager ? '<html data-eager="true"' : "<html"))
    .replace("<head>", () => `<head>${policyTag(policy)}`)
    .replace(theme, () => `<script>${inline}</script>`);
}

/** Returns the element for a Content-Security-Policy without double quotes. It applies to the markup after it. */
function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

function isOwnScript(attributes: string, text: string): boolean {
  return attributes.includes('type="application/ld+json"') || text === speculationRules || text === themeScript;
}

/** Markup that pages do not need without Next's scripts. */
const nextMarkup = [
  /<link rel="preload" as="script"[^>]*>/g,
  // React's comments around texts and boundaries, with the empty boundary of Next's metadata.
  /<div hidden=""><!--\$--><!--\/\$--><\/div>/g,
  /<!--[ $/]*-->/g,
  / data-precedence="next"(?=\/>)/g,
  /<meta name="next-size-adjust"[^>]*>/g,
  // Copies of the Open Graph tags, which Twitter reads, too. It needs the tag `twitter:card` for a large picture.
  /<meta name="twitter:(?!card")[^>]*>/g,
];

const nextTexts = ["(self.__next_f=self.__next_f||[])", "self.__next_f.push(", '(globalThis["TURBOPACK"] ||'];

function isNextScript(attributes: string, text: string, basePath: string): boolean {
  if (text === "") return attributes.includes(` src="${basePath}/_next/static/`);
  return nextTexts.some((prefix) => text.startsWith(prefix));
}
