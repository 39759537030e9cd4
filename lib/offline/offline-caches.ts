/** Names of the caches that the site keeps in the browser. Other sites of the same host have other base paths. */
export interface OfflineCaches {
  /** Pages that the reader has visited. */
  pages: string;
  /** Styles, fonts, scripts and data. Their addresses contain a hash of their content. */
  files: string;
  /** The whole atlas, if the reader keeps it. */
  kept: string;
  /** The offline page. */
  offlinePage: string;
}

/** Returns the names of the caches of the site at a base path. */
export function offlineCaches(basePath: string): OfflineCaches {
  const root = `${basePath}/`;
  return {
    pages: `visited-pages ${root}`,
    files: `site-files ${root}`,
    kept: `kept-atlas ${root}`,
    offlinePage: `offline-page ${root}`,
  };
}
