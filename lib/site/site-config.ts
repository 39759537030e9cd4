/**
 * Path under which the site is served, from `BASE_PATH`: empty, or with a leading and without a trailing slash.
 * Available on the server only; client components get it as a prop.
 */
export const basePath = normalizeBasePath(process.env.BASE_PATH ?? "");

/** Returns the public address of the site with a trailing slash: `SITE_URL` plus base path, or that of the settings. */
export function siteUrl(settings: { url: string }): string {
  const { SITE_URL: origin } = process.env;
  const url = origin ? origin.replace(/\/+$/, "") + basePath : settings.url;
  return url.endsWith("/") ? url : `${url}/`;
}

/** Returns "/atlas" for "atlas" and "/atlas/", and "" for "" and "/". */
export function normalizeBasePath(path: string): string {
  const trimmed = path.replace(/^\/+|\/+$/g, "");
  return trimmed === "" ? "" : `/${trimmed}`;
}

/** Returns the public address of a page, for canonical links and citations. `address` is relative to the base path. */
export function absoluteUrl(site: string, address: string): string {
  return site.replace(/\/$/, "") + address;
}

/**
 * Checks `BASE_PATH` and `SITE_URL`. Returns an error message; undefined if both are valid. Other characters in the
 * base path would need escaping in every link.
 */
export function checkSiteSettings({
  BASE_PATH = "",
  SITE_URL = "",
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const segments = normalizeBasePath(BASE_PATH).split("/").slice(1);
  if (!segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment)))
    return `BASE_PATH is "${BASE_PATH}", which is not a valid base path. Use a path such as /atlas or /docs/atlas.`;
  if (SITE_URL !== "" && !isOrigin(SITE_URL))
    return `SITE_URL is "${SITE_URL}", which is not an origin such as https://example.org. Set a path with BASE_PATH.`;
  return undefined;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && origin === text.replace(/\/+$/, "").toLowerCase();
}
