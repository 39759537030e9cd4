import type { HardwareDays } from "@/lib/charts/hardware-days";
import { formatCount } from "@/lib/text/format";
import { NoteMark } from "./note-mark";

/** Models by hardware-days: a table with bars in its last column. */
export function HardwareDaysChart({
  rows,
  noteLetter,
}: {
  rows: readonly HardwareDays[];
  /** Returns the letter of a note on the page. */
  noteLetter: (text: string) => string | undefined;
}) {
  const maxDays = Math.max(...rows.map(({ days }) => days));
  return (
    <table className="hardware-days w-full max-w-4xl text-left text-sm">
      <caption className="sr-only">Hardware-days by model</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Model</th>
          <th scope="col">Hardware and time</th>
          <th scope="col">Hardware-days</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ model, days, reported, notes }) => (
          <tr key={model}>
            <th scope="row" className="font-serif font-semibold">
              {model}
            </th>
            <td className="text-xs text-muted">
              {reported}
              {notes.map((note) => (
                <NoteMark key={note} letter={noteLetter(note)} />
              ))}
            </td>
            <td>
              <svg aria-hidden="true" width={`${Math.max(0.5, (days / maxDays) * 100)}%`} />
              {formatCount(Math.round(days))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
