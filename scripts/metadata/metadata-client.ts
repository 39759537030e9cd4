import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { createTextRequester, type RequestLimits } from "@/lib/contribute/metadata/request-text";
import { publicAddresses, type ServiceAddresses, services } from "@/lib/contribute/metadata/services";

type Environment = Readonly<Record<string, string | undefined>>;

/** Environment variables that replace the addresses of the public services. */
const addressVariables = {
  arxiv: "ARXIV_API",
  crossref: "CROSSREF_API",
  anthology: "ANTHOLOGY_URL",
  openreview: "OPENREVIEW_API",
} as const satisfies Record<keyof ServiceAddresses, string>;

/**
 * Makes the client that commands request metadata with. Requests name the repository and, with `CONTACT_EMAIL`, whom to
 * write to, as Crossref asks for
 * (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).
 *
 * @throws Error when an environment variable holds no http(s) address.
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

/** The addresses in an environment variable, separated by blanks; those of the public service when it is empty. */
function readAddresses(name: keyof ServiceAddresses, environment: Environment): readonly string[] {
  const variable = addressVariables[name];
  const addresses = (environment[variable] ?? "").split(/\s+/).filter((address) => address !== "");
  for (const address of addresses)
    if (!/^https?:\/\/[^/]/.test(address)) throw new Error(`${variable} is "${address}", not an http(s) address.`);
  return addresses.length === 0 ? publicAddresses[name] : addresses.map((address) => address.replace(/\/+$/, ""));
}
