/** The parts of citation.js that the build uses. The package has no types. */
declare module "@citation-js/core" {
  /** A citeproc-js engine (https://citeproc-js.readthedocs.io/). */
  interface CslEngine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  /** A record in CSL-JSON, as parsers write it. */
  export interface CslData {
    title: string;
    author?: Partial<
      Record<"family" | "given" | "literal" | "suffix" | "non-dropping-particle" | "dropping-particle", string>
    >[];
    issued?: { "date-parts"?: (string | number)[][] };
    URL?: string;
  }
  /** Records in CSL-JSON, parsed from a file in one of the formats of the loaded plugins. */
  export class Cite {
    constructor(text: string, options?: { generateGraph?: boolean });
    data: CslData[];
  }
  export const plugins: {
    config: {
      get(plugin: "@csl"): {
        templates: { add(name: string, style: string): void; get(name: string): string };
        engine(items: readonly object[], style: string, language: string, format: "text"): CslEngine;
      };
    };
  };
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
