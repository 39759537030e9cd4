// In a file of its own, because the script of every page imports it.

/** Returns the name or URL of the details, which belong to the first file of search data with the given name or URL. */
export function detailsFile(dataFile: string): string {
  return dataFile.replace(/\.json$/, "-details.json");
}
