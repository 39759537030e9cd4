import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { createTextRequester, type RequestLimits } from "@/lib/contribute/metadata/request-text";
import { publicUrls, type ServiceUrls, services } from "@/lib/contribute/metadata/services";

type Environment = Readonly<Record<string, string | undefined>>;

/** Environment variables that replace the base URLs of the public services. */
const urlVariables = {
  arxiv: "ARXIV_API",
  crossref: "CROSSREF_API",
  anthology: "ANTHOLOGY_URL",
  openreview: "OPENREVIEW_API",
} as const satisfies Record<keyof ServiceUrls, string>;

/**
 * Creates the metadata client of the commands. The User-Agent of requests contains the repository and `CONTACT_EMAIL`,
 * as Crossref recommends
 * (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).
 *
 * @throws Error if an environment variable has a value that is not an http(s) URL.
 */
export function createMetadataClient(
  repository: string,
  environment: Environment = process.env,
  limits: RequestLimits = { timeout: 10_000, retryAfter: 3_000 },
): MetadataClient {
  const contact = environment.CONTACT_EMAIL ? `; mailto:${environment.CONTACT_EMAIL}` : "";
  const headers = { "User-Agent": `atlas-add/1.0 (${repository}${contact})` };
  return {
    services,
    baseUrls: {
      arxiv: readUrls("arxiv", environment),
      crossref: readUrls("crossref", environment),
      anthology: readUrls("anthology", environment),
      openreview: readUrls("openreview", environment),
    },
    requestText: createTextRequester((url, init) => fetch(url, { ...init, headers }), limits),
  };
}

/** Returns the base URLs in an environment variable, separated by spaces. The default is the public service. */
function readUrls(name: keyof ServiceUrls, environment: Environment): readonly string[] {
  const variable = urlVariables[name];
  const baseUrls = (environment[variable] ?? "").split(/\s+/).filter((url) => url !== "");
  for (const url of baseUrls)
    if (!/^https?:\/\/[^/]/.test(url)) throw new Error(`${variable} has "${url}", which is not an http(s) URL.`);
  return baseUrls.length === 0 ? publicUrls[name] : baseUrls.map((url) => url.replace(/\/+$/, ""));
}
