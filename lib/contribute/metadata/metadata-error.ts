/** A source of metadata cannot be used: it does not answer, or answers with something else. The message is one line for an author. */
export class MetadataError extends Error {
  override name = "MetadataError";
}
