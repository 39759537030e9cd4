import { serviceOrigins } from "../metadata/fetch-paper-browser";

/**
 * The Content-Security-Policy of every page, for a `<meta>` element: nothing but the site's own files, the inline
 * scripts with these hashes (as `sha256-…`), and what the form for new papers asks for
 * (https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP).
 */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(" "),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...serviceOrigins].join(" "),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
