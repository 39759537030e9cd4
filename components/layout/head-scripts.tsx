import { speculationRules } from "@/lib/site/speculation-rules";
import { themeScript } from "@/lib/site/theme-script";

/** Applies the reader's theme before anything is drawn, and lets the browser prepare the next page. */
export function HeadScripts() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant; a separate file would load too late. */}
      <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making. */}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
    </>
  );
}
