/**
 * Returns the Content-Security-Policy of a page for a `<meta>` element. It allows files of the site, inline scripts
 * with the given hashes (`sha256-…`), and requests to the given origins
 * (https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP).
 */
export function contentSecurityPolicy(scriptHashes: readonly string[], origins: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" "),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(" "),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
