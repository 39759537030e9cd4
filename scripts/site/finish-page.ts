import { speculationRules } from "@/lib/site/speculation-rules";
import { themeScript } from "@/lib/site/theme-script";

/** What a page gets in place of Next's scripts. */
export interface PageScripts {
  /** Text of the script in the head. */
  inline: string;
  /** The Content-Security-Policy, which has no double quotes. */
  policy: string;
}

/**
 * The markup of a page that Next exported, without Next's scripts and their data, and with ours in place of the script for
 * the theme, which it includes. Every script has to be known, so that a Next that writes pages in another way does not go unnoticed.
 *
 * @throws Error saying what about the markup is not as expected.
 */
export function finishPage(html: string, basePath: string, scripts: PageScripts): string {
  let removed = 0;
  const stripped = html
    .replace(/<script\b([^>]*)>(.*?)<\/script>/gs, (script, attributes: string, text: string) => {
      if (isOwnScript(attributes, text)) return script;
      if (!isNextScript(attributes, text, basePath)) {
        throw new Error(`It has a script that is not known: ${script.slice(0, 120)}`);
      }
      removed++;
      return "";
    })
    .replace(/<link rel="preload" as="script"[^>]*>/g, "");
  if (removed === 0) throw new Error("It has none of the scripts that Next writes into every page.");
  if (/<template id="[BP]:/.test(stripped)) throw new Error("Parts of it are to be filled in by a script.");
  if (!/<head>.*<\/head>/s.test(stripped)) throw new Error("It has no <head>.");
  const { policy, inline } = scripts;
  const eager = stripped.includes(" data-eager=") ? ' data-eager="true"' : "";
  const theme = `<script>${themeScript}</script>`;
  if (stripped.split(theme).length !== 2) throw new Error("The script for the theme is not in it, or not once.");
  return stripped
    .replace("<head>", () => `<head>${policyTag(policy)}`)
    .replace(theme, () => `<script${eager}>${inline}</script>`);
}

/** The element for a Content-Security-Policy without double quotes. Holds for what follows it. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

function isOwnScript(attributes: string, text: string): boolean {
  return attributes.includes('type="application/ld+json"') || text === speculationRules || text === themeScript;
}

const nextTexts = ["(self.__next_f=self.__next_f||[])", "self.__next_f.push(", '(globalThis["TURBOPACK"] ||'];

function isNextScript(attributes: string, text: string, basePath: string): boolean {
  if (text === "") return attributes.includes(` src="${basePath}/_next/static/`);
  return nextTexts.some((beginning) => text.startsWith(beginning));
}
