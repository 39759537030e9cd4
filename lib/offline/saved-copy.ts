const notice =
  '<p class="saved-copy" role="status">The site could not be reached. This is the copy that your browser has saved.</p>';

/** Adds a notice below the header of a page: the page is a saved copy. A page without a header stays as it is. */
export function markSavedCopy(html: string): string {
  return html.replace("</header>", `</header>${notice}`);
}
