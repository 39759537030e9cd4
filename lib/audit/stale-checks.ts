import type { Framework } from "../survey/entities";
import { isOverAYearOld } from "../survey/implementations";

/** A fact that was checked more than a year ago, or a framework without any checked fact. */
export interface StaleCheck {
  /** Path of the file below the content folder. */
  file: string;
  /** Field of the entry: `licence`, `implements[3]`; `all` for a framework without any checked fact. */
  field: string;
  /** Day of the check, if there was one. */
  checked: string | undefined;
}

/** Lists facts of frameworks that were not checked for a year, the oldest first. */
export function findStaleChecks(frameworks: readonly Framework[], today: string): StaleCheck[] {
  return frameworks
    .flatMap((framework): StaleCheck[] => {
      const { file, licence, languages, hardware, formats, releases, maintenance } = framework;
      const facts = Object.entries({ licence, languages, hardware, formats, releases, maintenance });
      const checks = [
        ...facts.flatMap(([field, fact]) => (fact ? { file, field, checked: fact.checked } : [])),
        ...framework.implements.map(({ checked }, index) => ({ file, field: `implements[${index}]`, checked })),
      ];
      return checks.length === 0 ? [{ file, field: "all", checked: undefined }] : checks;
    })
    .filter(({ checked }) => checked === undefined || isOverAYearOld(checked, today))
    .sort((a, b) => (a.checked ?? "").localeCompare(b.checked ?? "") || a.file.localeCompare(b.file, "en"));
}
