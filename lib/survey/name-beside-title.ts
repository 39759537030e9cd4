/** What people call a paper, where its title does not have that name: "Wanda". */
export function nameBesideTitle({
  title,
  shortName,
}: {
  title: string;
  shortName?: string | undefined;
}): string | undefined {
  return shortName && !title.toLowerCase().includes(shortName.toLowerCase()) ? shortName : undefined;
}
