import type { CostRow } from "../content/schema/cost-table";

/** Training time of a model in days of a single accelerator. */
export interface HardwareDays {
  model: string;
  days: number;
  /** Kind of accelerator, if it is known. */
  accelerator: string | undefined;
  /** Hardware and time as reported, for example "384 A100-80G, 105 days". */
  reported: string;
  /** Notes on the row and on its cells for hardware and time. */
  notes: string[];
}

/**
 * Returns the rows with known hardware and time, sorted by hardware-days in descending order. Hardware-days are
 * accelerators times wall-clock days, or the reported sum over accelerators.
 */
export function hardwareDays(rows: readonly CostRow[]): HardwareDays[] {
  return rows
    .flatMap(({ model, note, hardware, time }): HardwareDays[] => {
      const days = time?.gpuDays ?? (hardware?.accelerators ?? 0) * (time?.days ?? 0);
      if (!hardware || !time || days === 0) return [];
      const reported = [hardware, time].flatMap(({ value, printed }) => value ?? printed ?? []).join(", ");
      const notes = [note, hardware.note, time.note].filter((text) => text !== undefined);
      return [{ model, days, accelerator: hardware.accelerator, reported, notes }];
    })
    .sort((a, b) => b.days - a.days);
}

/** Groups rows by accelerator: days on different ones are not comparable. Groups with the most rows come first. */
export function groupByAccelerator(rows: readonly HardwareDays[]): { accelerator: string; rows: HardwareDays[] }[] {
  const nameOf = ({ accelerator }: HardwareDays) => accelerator ?? "Other hardware";
  return [...new Set(rows.map(nameOf))]
    .map((accelerator) => ({ accelerator, rows: rows.filter((row) => nameOf(row) === accelerator) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
