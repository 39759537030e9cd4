/** Says that a picture shows only the largest of its parts; undefined if it shows all. */
export function leftOutNote(shown: number, all: number, noun: string): string | undefined {
  if (shown >= all) return undefined;
  return `Shown are the largest ${shown} of ${all} ${noun}. The address below lists all.`;
}
