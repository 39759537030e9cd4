import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { createTextRequester, type RequestLimits } from "@/lib/contribute/metadata/request-text";
import { publicAddresses, type ServiceAddresses, services } from "@/lib/contribute/metadata/services";

type Environment = Readonly<Record<string, string | undefined>>;

/** Environment variables that replace the base URLs of the public services. */
const addressVariables = {
  arxiv: "ARXIV_API",
  crossref: "CROSSREF_API",
  anthology: "ANTHOLOGY_URL",
  openreview: "OPENREVIEW_API",
} as const satisfies Record<keyof ServiceAddresses, string>;

/**
 * Creates the metadata client of the commands. The User-Agent of requests contains the repository and `CONTACT_EMAIL`, as
 * Crossref recommends (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).
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
    addresses: {
      arxiv: readAddresses("arxiv", environment),
      crossref: readAddresses("crossref", environment),
      anthology: readAddresses("anthology", environment),
      openreview: readAddresses("openreview", environment),
    },
    requestText: createTextRequester((url, init) => fetch(url, { ...init, headers }), limits),
  };
}

/** Returns the base URLs in an environment variable, separated by spaces. The default is the public service. */
function readAddresses(name: keyof ServiceAddresses, environment: Environment): readonly string[] {
  const variable = addressVariables[name];
  const addresses = (environment[variable] ?? "").split(/\s+/).filter((address) => address !== "");
  for (const address of addresses)
    if (!/^https?:\/\/[^/]/.test(address))
      throw new Error(`${variable} has "${address}", which is not an http(s) URL.`);
  return addresses.length === 0 ? publicAddresses[name] : addresses.map((address) => address.replace(/\/+$/, ""));
}
