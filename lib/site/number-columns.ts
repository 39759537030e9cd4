import type { Hardware, Model } from "../survey/entities";
import { formatCount } from "../text/format";

/** A value as text, with its source. */
export interface NumbersValue {
  text: string;
  source: string;
  where?: string | undefined;
}

/** A column of a table of numbers. `cellOf` returns undefined for an entry without a value. */
export interface NumbersColumn<Entry> {
  label: string;
  cellOf: (entry: Entry) => NumbersValue | undefined;
}

/** The dimensions of a model. */
export const modelColumns: readonly NumbersColumn<Model>[] = [
  { label: "Parameters", cellOf: ({ parameters }) => inBillions(parameters) },
  { label: "Active", cellOf: ({ activeParameters }) => activeParameters && inBillions(activeParameters) },
  { label: "Layers", cellOf: ({ layers }) => counted(layers) },
  { label: "Hidden size", cellOf: ({ hiddenSize }) => counted(hiddenSize) },
  { label: "Heads", cellOf: ({ heads }) => counted(heads) },
  { label: "KV heads", cellOf: ({ kvHeads }) => counted(kvHeads) },
  { label: "Head size", cellOf: ({ headSize }) => counted(headSize) },
  { label: "Context", cellOf: ({ context }) => counted(context) },
  { label: "Layers with a cache", cellOf: ({ cachedLayers }) => cachedLayers && counted(cachedLayers) },
  { label: "Latent size", cellOf: ({ latentSize }) => latentSize && counted(latentSize) },
  {
    label: "State",
    cellOf: ({ state }) => state && { ...state, text: `${formatCount(state.bytes)} bytes in ${state.layers} layers` },
  },
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

/** Memory, bandwidth and peaks of an accelerator. */
export const hardwareColumns: readonly NumbersColumn<Hardware>[] = [
  { label: "Memory (GB)", cellOf: ({ memory }) => counted(memory) },
  { label: "Bandwidth (GB/s)", cellOf: ({ bandwidth }) => counted(bandwidth) },
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

function counted({ value, ...source }: Model["layers"]): NumbersValue {
  return { ...source, text: formatCount(value) };
}

function inBillions({ value, ...source }: Model["parameters"]): NumbersValue {
  return { ...source, text: `${(value / 1e9).toFixed(value < 1e10 ? 2 : 1)} B` };
}
