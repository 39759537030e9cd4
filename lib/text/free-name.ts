/** Returns a name that is not taken: `base`, or `base-2`, `base-3` and so on. */
export function freeName(base: string, isTaken: (name: string) => boolean): string {
  let name = base;
  for (let number = 2; isTaken(name); number += 1) name = `${base}-${number}`;
  return name;
}
