import type { CostRow } from "../content/schema/cost-table";

/** What a model took in days of single accelerators. */
export interface HardwareDays {
  model: string;
  days: number;
  /** Hardware and time as reported, for example "384 A100-80G, 105 days". */
  reported: string;
  /** Notes on the row and on the two cells that were multiplied. */
  notes: string[];
}

/**
 * The rows whose hardware and time are both known, the most first: accelerators times days of wall clock,
 * or the sum over accelerators where that is what is reported.
 */
export function hardwareDays(rows: readonly CostRow[]): HardwareDays[] {
  return rows
    .flatMap(({ model, note, hardware, time }): HardwareDays[] => {
      const days = time?.gpuDays ?? (hardware?.accelerators ?? 0) * (time?.days ?? 0);
      if (!hardware || !time || days === 0) return [];
      const reported = [hardware, time].flatMap(({ value, printed }) => value ?? printed ?? []).join(", ");
      const notes = [note, hardware.note, time.note].filter((text) => text !== undefined);
      return [{ model, days, reported, notes }];
    })
    .sort((a, b) => b.days - a.days);
}
