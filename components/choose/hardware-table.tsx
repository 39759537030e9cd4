import type { Hardware } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { formatCount } from "@/lib/text/format";
import { type NumbersColumn, NumbersTable } from "./numbers-table";

const columns: readonly NumbersColumn<Hardware>[] = [
  { label: "Memory (GB)", cellOf: ({ memory }) => ({ ...memory, text: formatCount(memory.value) }) },
  { label: "Bandwidth (GB/s)", cellOf: ({ bandwidth }) => ({ ...bandwidth, text: formatCount(bandwidth.value) }) },
  ...[16, 8, 4].map(
    (bits): NumbersColumn<Hardware> => ({
      label: `Peak in ${bits} bits (TFLOPS)`,
      cellOf: ({ peaks }) => {
        const peak = peaks.find((candidate) => candidate.bits === bits);
        return peak && { ...peak, text: `${formatCount(peak.value)} (${peak.format})` };
      },
    }),
  ),
];

/** Memory, bandwidth and peaks of all accelerators, each with its source. */
export function HardwareTable({
  survey: { hardware, sourceById },
}: {
  survey: Pick<Survey, "hardware" | "sourceById">;
}) {
  return (
    <NumbersTable
      summary={`Numbers of the ${hardware.length} accelerators, with sources`}
      noun="Accelerator"
      columns={columns}
      entries={hardware}
      sourceById={sourceById}
    />
  );
}
