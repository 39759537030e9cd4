/** Returns the short name of a paper if its title does not contain it: "Wanda". */
export function nameNotInTitle({
  title,
  shortName,
}: {
  title: string;
  shortName?: string | undefined;
}): string | undefined {
  return shortName && !title.toLowerCase().includes(shortName.toLowerCase()) ? shortName : undefined;
}
