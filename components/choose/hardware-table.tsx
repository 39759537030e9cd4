import { hardwareColumns } from "@/lib/site/number-columns";
import type { Survey } from "@/lib/survey/survey";
import { NumbersTable } from "./numbers-table";

/** Memory, bandwidth and peak throughput of all accelerators, each with its source. */
export function HardwareTable({
  survey: { hardware, sourceById },
}: {
  survey: Pick<Survey, "hardware" | "sourceById">;
}) {
  return (
    <NumbersTable
      summary={`Specifications of the ${hardware.length} accelerators, with sources`}
      noun="Accelerator"
      columns={hardwareColumns}
      entries={hardware}
      sourceById={sourceById}
    />
  );
}
