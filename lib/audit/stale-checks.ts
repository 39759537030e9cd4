import type { Framework } from "../survey/entities";
import { isOverAYearOld } from "../survey/implementations";

/** A fact that was checked more than a year ago. */
export interface StaleCheck {
  /** Path of the file below the content folder. */
  file: string;
  /** Field of the entry: `licence`, `implements[3]`. */
  field: string;
  /** Day of the check. */
  checked: string;
}

/** Lists facts of frameworks that were checked more than a year ago, the oldest first. */
export function findStaleChecks(frameworks: readonly Framework[], today: string): StaleCheck[] {
  return frameworks
    .flatMap((framework) => {
      const { file, licence, languages, hardware, formats, releases, maintenance } = framework;
      const facts = Object.entries({ licence, languages, hardware, formats, releases, maintenance });
      return [
        ...facts.flatMap(([field, fact]) => (fact ? { file, field, checked: fact.checked } : [])),
        ...framework.implements.map(({ checked }, index) => ({ file, field: `implements[${index}]`, checked })),
      ];
    })
    .filter(({ checked }) => isOverAYearOld(checked, today))
    .sort((a, b) => a.checked.localeCompare(b.checked) || a.file.localeCompare(b.file, "en"));
}
