declare global {
  interface Document {
    /** Whether the page is prerendered (https://developer.mozilla.org/docs/Web/API/Document/prerendering). */
    prerendering?: boolean;
  }
}

/** Runs an action when the reader sees the page. A browser may prerender a page that the reader never opens. */
export function whenShown(action: () => void): void {
  if (document.prerendering) document.addEventListener("prerenderingchange", action, { once: true });
  else action();
}
