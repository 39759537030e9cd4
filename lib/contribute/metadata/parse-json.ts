import { MetadataError } from "./metadata-error";

/**
 * Parses a JSON response of a service.
 *
 * @throws MetadataError with the name of the service if the response is not JSON.
 */
export function parseJson(service: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MetadataError(`The response from ${service} is not JSON.`);
  }
}
