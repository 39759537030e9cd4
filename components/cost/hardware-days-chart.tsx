import type { HardwareDays } from "@/lib/charts/hardware-days";
import { formatCount } from "@/lib/text/format";
import { NoteMark } from "./note-mark";

/** Models by days of single accelerators, as a table whose last column is drawn. */
export function HardwareDaysChart({
  rows,
  noteLetter,
}: {
  rows: readonly HardwareDays[];
  /** Letter under which the page has a note. */
  noteLetter: (text: string) => string | undefined;
}) {
  const most = Math.max(...rows.map(({ days }) => days));
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
              <svg aria-hidden="true" width={`${Math.max(0.5, (days / most) * 100)}%`} />
              {formatCount(Math.round(days))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
