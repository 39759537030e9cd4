import type { Model } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { formatCount } from "@/lib/text/format";
import { type NumbersColumn, NumbersTable, type NumbersValue } from "./numbers-table";

const columns: readonly NumbersColumn<Model>[] = [
  { label: "Parameters", cellOf: ({ parameters }) => inBillions(parameters) },
  { label: "Active", cellOf: ({ activeParameters }) => activeParameters && inBillions(activeParameters) },
  { label: "Layers", cellOf: ({ layers }) => counted(layers) },
  { label: "Hidden size", cellOf: ({ hiddenSize }) => counted(hiddenSize) },
  { label: "Heads", cellOf: ({ heads }) => counted(heads) },
  { label: "KV heads", cellOf: ({ kvHeads }) => counted(kvHeads) },
  { label: "Head size", cellOf: ({ headSize }) => counted(headSize) },
  { label: "Context", cellOf: ({ context }) => counted(context) },
  { label: "Latent size", cellOf: ({ latentSize }) => latentSize && counted(latentSize) },
  {
    label: "Window",
    cellOf: ({ window }) =>
      window && { ...window, text: `${formatCount(window.tokens)} tokens in ${window.layers} layers` },
  },
  {
    label: "Experts",
    cellOf: ({ experts }) => experts && { ...experts, text: `${experts.perToken} of ${experts.total}` },
  },
];

/** The dimensions of all models, each with its source. */
export function ModelTable({ survey: { models, sourceById } }: { survey: Pick<Survey, "models" | "sourceById"> }) {
  return (
    <NumbersTable
      summary={`Dimensions of the ${models.length} models, with sources`}
      noun="Model"
      columns={columns}
      entries={models}
      sourceById={sourceById}
    />
  );
}

function counted({ value, ...source }: Model["layers"]): NumbersValue {
  return { ...source, text: formatCount(value) };
}

function inBillions({ value, ...source }: Model["parameters"]): NumbersValue {
  return { ...source, text: `${(value / 1e9).toFixed(value < 1e10 ? 2 : 1)} B` };
}
