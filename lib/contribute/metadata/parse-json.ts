import { MetadataError } from "./metadata-error";

/**
 * The value that a service's answer holds.
 *
 * @throws MetadataError naming the service when the answer is not JSON.
 */
export function parseJson(service: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MetadataError(`${service}'s answer is not JSON.`);
  }
}
