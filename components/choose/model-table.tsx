import { modelColumns } from "@/lib/site/number-columns";
import type { Survey } from "@/lib/survey/survey";
import { NumbersTable } from "./numbers-table";

/** The dimensions of all models, each with its source. */
export function ModelTable({ survey: { models, sourceById } }: { survey: Pick<Survey, "models" | "sourceById"> }) {
  return (
    <NumbersTable
      summary={`Dimensions of the ${models.length} models, with sources`}
      noun="Model"
      columns={modelColumns}
      entries={models}
      sourceById={sourceById}
    />
  );
}
