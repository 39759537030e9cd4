/** A source of metadata does not respond, or its response is not usable. The message is one line for the user. */
export class MetadataError extends Error {
  override name = "MetadataError";
}
