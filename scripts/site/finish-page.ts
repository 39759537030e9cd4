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
 * Removes Next's scripts and hydration data from an exported page, adds the policy, and replaces the theme script with
 * the inline script, which includes it. Rejects unknown scripts, so that a change in Next's markup fails the build.
 *
 * @throws Error if the markup is not as expected.
 */
export function finishPage(html: string, basePath: string, scripts: PageScripts): string {
  let removed = 0;
  const stripped = html
    .replace(/<script\b([^>]*)>(.*?)<\/script>/gs, (script, attributes: string, text: string) => {
      if (isOwnScript(attributes, text)) return script;
      if (!isNextScript(attributes, text, basePath)) {
        throw new Error(`The page has an unknown script: ${cutText(script, 120)}`);
      }
      removed++;
      return "";
    })
    .replace(/<link rel="preload" as="script"[^>]*>/g, "");
  if (removed === 0) throw new Error("The page has none of Next's scripts.");
  if (/<template id="[BP]:/.test(stripped)) throw new Error("The page has parts that a script fills in.");
  if (!/<head>.*<\/head>/s.test(stripped)) throw new Error("The page has no <head>.");
  const { policy, inline } = scripts;
  const eager = stripped.includes(" data-eager=") ? ' data-eager="true"' : "";
  const theme = `<script>${themeScript}</script>`;
  if (stripped.split(theme).length !== 2) throw new Error("The page must have the theme script exactly once.");
  return stripped
    .replace("<head>", () => `<head>${policyTag(policy)}`)
    .replace(theme, () => `<script${eager}>${inline}</script>`);
}

/** Returns the element for a Content-Security-Policy without double quotes. It applies to the markup after it. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

function isOwnScript(attributes: string, text: string): boolean {
  return attributes.includes('type="application/ld+json"') || text === speculationRules || text === themeScript;
}

const nextTexts = ["(self.__next_f=self.__next_f||[])", "self.__next_f.push(", '(globalThis["TURBOPACK"] ||'];

function isNextScript(attributes: string, text: string, basePath: string): boolean {
  if (text === "") return attributes.includes(` src="${basePath}/_next/static/`);
  return nextTexts.some((prefix) => text.startsWith(prefix));
}
