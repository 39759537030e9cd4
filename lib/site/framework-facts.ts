import { type FrameworkUse, frameworkUses } from "../content/schema/framework";
import type { Framework } from "../survey/entities";
import { isOverAYearOld } from "../survey/implementations";
import { sourceLink } from "../survey/source-link";
import type { Survey } from "../survey/survey";
import type { DataTable, TableCell, TableColumn } from "../table/data-table";
import { containsWords } from "../table/table-state";
import { addresses } from "./addresses";
import { buildDay } from "./build-day";
import type { FactRow } from "./fact-rows";
import { methodLink } from "./implementation-rows";
import { basePath } from "./site-config";

const useNames: Record<FrameworkUse, string> = {
  preTraining: "pre-training",
  fineTuning: "fine-tuning",
  inference: "inference",
};

/** A property of a framework as text, with its source. */
interface FrameworkFact {
  label: string;
  value: string;
  source?: string;
  checked?: string;
}

/** Returns what a framework supports, or what it does not: "pre-training, fine-tuning". Leaves out unknown uses. */
export function usesOf({ supports }: Pick<Framework, "supports">, isSupported: boolean): string {
  return frameworkUses
    .filter((use) => supports[use] === isSupported)
    .map((use) => useNames[use])
    .join(", ");
}

function factsOf({ licence, languages, hardware, formats, releases, maintenance }: Framework): FrameworkFact[] {
  const { first, last } = releases ?? {};
  const release = ({ version, date }: { version?: string | undefined; date?: string | undefined }) =>
    date && version ? `${date} (${version})` : (date ?? version ?? "");
  const list = (label: string, found: Framework["hardware"]) =>
    found ? [{ label, value: found.values.join(", "), source: found.source, checked: found.checked }] : [];
  return [
    ...list("Hardware", hardware),
    ...list("Formats", formats),
    ...list("Languages", languages),
    ...(licence ? [{ ...licence, label: "Licence", value: licence.name }] : []),
    ...(releases && first ? [{ ...releases, label: "First release", value: release(first) }] : []),
    ...(releases && last ? [{ ...releases, label: "Last release", value: release(last) }] : []),
    ...(maintenance ? [{ ...maintenance, label: "State", value: maintenance.state }] : []),
  ];
}

/** Returns the facts of a framework, each with its source and the day of the check. */
export function frameworkFacts(framework: Framework, sourceById: Survey["sourceById"], today = buildDay()): FactRow[] {
  return factsOf(framework).map(({ label, value, source = "", checked = "" }) => ({
    id: label,
    label,
    meaning: "",
    value,
    isStated: true,
    source: { ...sourceLink(source, sourceById), where: checkedText(checked, today) },
  }));
}

function checkedText(day: string, today: string): string {
  return `checked ${day}${isOverAYearOld(day, today) ? ", more than a year ago" : ""}`;
}

const columnLabels = ["Hardware", "Formats", "Licence", "Last release", "State"];
/** Columns that readers can filter by. */
const filterLabels = ["For", "Hardware", "Formats", "Licence", "State"];

/** Returns the table of frameworks. */
export function frameworkTableOf(
  { frameworks, sourceById }: Pick<Survey, "frameworks" | "sourceById">,
  today = buildDay(),
): DataTable {
  const rows = frameworks.map((framework) => {
    const href = basePath + addresses.framework(framework.id);
    const facts = new Map(frameworkFacts(framework, sourceById, today).map((fact) => [fact.label, fact]));
    const count = framework.implements.length;
    const uses = usesOf(framework, true);
    return {
      id: framework.id,
      name: framework.name,
      href,
      cells: [
        uses ? { text: uses } : undefined,
        ...columnLabels.map((label) => {
          const fact = facts.get(label);
          if (!fact) return undefined;
          const cell: TableCell = { text: fact.value, href: fact.source.href, where: fact.source.where };
          // Versions without a date cannot be sorted by date, so they come last.
          return label === "Last release" && !framework.releases?.last?.date ? { ...cell, sortGroup: 1 } : cell;
        }),
        count > 0 ? { text: String(count), href: `${href}#implementations` } : undefined,
      ],
    };
  });
  const columns = ["For", ...columnLabels, "Methods"].map((label, index): TableColumn => {
    const id = label.toLowerCase().replace(" ", "-");
    if (label === "Methods") return { id, label, meaning: "Papers and techniques that it implements" };
    if (!filterLabels.includes(label)) return { id, label };
    const values = rows.flatMap(({ cells }) => cells[index]?.text.split(", ") ?? []);
    const choices = [...new Set(values)].sort((a, b) => a.localeCompare(b, "en"));
    if (label !== "Hardware") return { id, label, choices };
    return { id, label, choices: choices.filter((choice) => !isSpecialCase(choice, values)), filtersByWords: true };
  });
  return { nameLabel: "Framework", columns, rows };
}

/** Returns true if only one framework has a value and a shorter one finds it: "Arm CPUs" beside "CPUs". */
function isSpecialCase(value: string, values: readonly string[]): boolean {
  const uses = values.filter((other) => other === value).length;
  return uses === 1 && values.some((other) => other !== value && containsWords(value, other));
}

/**
 * Returns the table of methods by frameworks, those with the most implementations first. Cells have the status, with the
 * source and the day of the check.
 */
export function implementationMatrix(
  survey: Pick<Survey, "frameworks" | "paperById" | "techniqueById" | "sourceById">,
  today = buildDay(),
): DataTable {
  const frameworks = survey.frameworks
    .filter((framework) => framework.implements.length > 0)
    .sort((a, b) => b.implements.length - a.implements.length);
  const methods = new Map(
    frameworks
      .flatMap((framework) => framework.implements.map((implementation) => methodLink(implementation, survey)))
      .map((link) => [link.href, link]),
  );
  const cellOf = (framework: Framework, href: string): TableCell => {
    const found = framework.implements.filter((implementation) => methodLink(implementation, survey).href === href);
    const [first] = found;
    if (!first) return { text: "" };
    return {
      text: [...new Set(found.map(({ status }) => status))].join(", "),
      href: sourceLink(first.source, survey.sourceById).href,
      where: `${first.what}, ${checkedText(first.checked, today)}`,
    };
  };
  const rows = [...methods.values()].map(({ href, name }) => ({
    name,
    href,
    cells: frameworks.map((framework) => cellOf(framework, href)),
  }));
  const filled = ({ cells }: { cells: TableCell[] }) => cells.filter(({ text }) => text !== "").length;
  return {
    nameLabel: "Method",
    columns: frameworks.map(({ id, name }) => ({ id, label: name })),
    rows: rows.sort((a, b) => filled(b) - filled(a) || a.name.localeCompare(b.name, "en")),
  };
}
