/** Addresses that the shelf needs. */
export interface ShelfAddresses {
  basePath: string;
  /** Address of the shelf's data. */
  dataUrl: string;
  /** Hash of the content, which addresses of citation data contain. */
  contentHash: string;
}
