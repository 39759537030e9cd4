/**
 * Path under which the site is served, from `BASE_PATH`: empty, or with a slash at its start and none at its end.
 * Read on the server only; client components are given what they need.
 */
export const basePath = normalizeBasePath(process.env.BASE_PATH ?? "");

/** The site's public address with a slash at its end: `SITE_URL` plus base path, or else what the survey says. */
export function siteUrl(settings: { url: string }, environment = process.env): string {
  const url = environment.SITE_URL ? environment.SITE_URL.replace(/\/+$/, "") + basePath : settings.url;
  return url.endsWith("/") ? url : `${url}/`;
}

/** "/atlas" for "atlas", "/atlas/" and the like; "" for "" and "/". */
export function normalizeBasePath(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, "");
  return trimmed === "" ? "" : `/${trimmed}`;
}

/** A page's public address, for canonical links and citations. `address` is from the site's root. */
export function absoluteUrl(site: string, address: string): string {
  return site.replace(/\/$/, "") + address;
}

/**
 * Says what is wrong with `BASE_PATH` or `SITE_URL` and what would be right, one sentence; undefined when both are fine. Other
 * characters than these would need escaping in every link.
 */
export function checkSiteSettings({
  BASE_PATH = "",
  SITE_URL = "",
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const segments = normalizeBasePath(BASE_PATH).split("/").slice(1);
  if (!segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment)))
    return `BASE_PATH is "${BASE_PATH}", but a base path is one or more names, such as /atlas or /docs/atlas.`;
  if (SITE_URL !== "" && !isOrigin(SITE_URL))
    return `SITE_URL is "${SITE_URL}", but an origin has a scheme and a host only, such as https://example.org. A path goes into BASE_PATH.`;
  return undefined;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && origin === text.replace(/\/+$/, "").toLowerCase();
}
