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
