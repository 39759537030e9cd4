/**
 * Returns the Content-Security-Policy of a page for a `<meta>` element. It allows files of the site, inline scripts
 * with the given hashes (`sha256-…`), and requests to the given origins
 * (https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP).
 */
export function contentSecurityPolicy(scriptHashes: readonly string[], origins: readonly string[] = []): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" "),
    "img-src 'self' data:",
    ...(origins.length > 0 ? [["connect-src 'self'", ...origins].join(" ")] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
