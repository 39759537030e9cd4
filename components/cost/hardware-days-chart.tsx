import { Bar } from "@/components/chart/bar";
import { groupByAccelerator, type HardwareDays } from "@/lib/charts/hardware-days";
import { formatCount } from "@/lib/text/format";
import { NoteMark } from "./note-mark";

/** Models by hardware-days: a table for each accelerator, with bars that have one scale within the table. */
export function HardwareDaysChart({
  rows,
  noteLetter,
}: {
  rows: readonly HardwareDays[];
  /** Returns the letter of a note on the page. */
  noteLetter: (text: string) => string | undefined;
}) {
  return (
    <div className="hardware-groups">
      {groupByAccelerator(rows).map((group) => (
        <Group key={group.accelerator} {...group} noteLetter={noteLetter} />
      ))}
    </div>
  );
}

function Group({
  accelerator,
  rows,
  noteLetter,
}: {
  accelerator: string;
  rows: readonly HardwareDays[];
  noteLetter: (text: string) => string | undefined;
}) {
  const maxDays = Math.max(...rows.map(({ days }) => days));
  return (
    <table className="hardware-days w-full text-left text-sm">
      <caption className="text-left font-serif text-base font-semibold">{accelerator}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Model</th>
          <th scope="col">Hardware-days</th>
          <th scope="col">Hardware and time</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ model, days, reported, notes }) => (
          <tr key={model} title={reported}>
            <th scope="row">
              {model}
              {notes.map((note) => (
                <NoteMark key={note} letter={noteLetter(note)} />
              ))}
            </th>
            <td>
              <Bar share={days / maxDays} />
              {formatCount(Math.round(days))}
            </td>
            <td className="sr-only">{reported}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
