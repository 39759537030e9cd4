import { MetadataError } from "./metadata-error";

/**
 * Parses a JSON response of a service. Halves of surrogate pairs become U+FFFD.
 *
 * @throws MetadataError with the name of the service if the response is not JSON.
 */
export function parseJson(service: string, text: string): unknown {
  try {
    // An escape such as `\\ud83d` can be half of a character.
    return JSON.parse(text, (_key, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value));
  } catch {
    throw new MetadataError(`The response from ${service} is not JSON.`);
  }
}
