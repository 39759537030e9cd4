import type { CacheFields } from "../content/schema/model";
import type { Hardware, Model } from "../survey/entities";
import { countOf, formatCount } from "../text/format";

/** A value as text, with its source. */
export interface NumbersValue {
  text: string;
  source: string;
  where?: string | undefined;
}

/** A column of a table of numbers. `cellOf` returns no value for an entry that lacks it. */
export interface NumbersColumn<Entry> {
  label: string;
  cellOf: (entry: Entry) => NumbersValue[];
}

/** The dimensions of a model. */
export const modelColumns: readonly NumbersColumn<Model>[] = [
  { label: "Parameters", cellOf: ({ parameters }) => inBillions(parameters) },
  { label: "Active", cellOf: ({ activeParameters }) => (activeParameters ? inBillions(activeParameters) : []) },
  { label: "Layers", cellOf: ({ layers }) => counted(layers) },
  { label: "Hidden size", cellOf: ({ hiddenSize }) => counted(hiddenSize) },
  { label: "Heads", cellOf: ({ heads }) => counted(heads) },
  { label: "KV heads", cellOf: ({ kvHeads }) => counted(kvHeads) },
  { label: "Head size", cellOf: ({ headSize }) => counted(headSize) },
  { label: "Context", cellOf: ({ context }) => counted(context) },
  { label: "Layers with a cache", cellOf: ({ cachedLayers }) => (cachedLayers ? counted(cachedLayers) : []) },
  { label: "Latent size", cellOf: ({ latentSize }) => (latentSize ? counted(latentSize) : []) },
  {
    label: "State",
    cellOf: ({ state }) =>
      state ? [{ ...state, text: `${formatCount(state.bytes)} bytes in ${state.layers} layers` }] : [],
  },
  {
    label: "Window",
    cellOf: ({ window }) =>
      window ? [{ ...window, text: `${formatCount(window.tokens)} tokens in ${window.layers} layers` }] : [],
  },
  {
    label: "Caches",
    cellOf: ({ caches = [] }) =>
      caches.map(({ source, where, ...cache }) => ({ source, where, text: describeCache(cache) })),
  },
  {
    label: "Experts",
    cellOf: ({ experts }) => (experts ? [{ ...experts, text: `${experts.perToken} of ${experts.total}` }] : []),
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
        return peak ? [{ ...peak, text: `${formatCount(peak.value)} (${peak.format})` }] : [];
      },
    }),
  ),
];

function counted({ value, ...source }: Model["layers"]): NumbersValue[] {
  return [{ ...source, text: formatCount(value) }];
}

function inBillions({ value, ...source }: Model["parameters"]): NumbersValue[] {
  return [{ ...source, text: `${(value / 1e9).toFixed(value < 1e10 ? 2 : 1)} B` }];
}

/** Describes a cache: "keys of the index: 128 values in 21 layers, one entry for 4 tokens". */
function describeCache(cache: Omit<CacheFields, "source" | "where">): string {
  const { holds, layers, values, tokensPerEntry, window, readEntries } = cache;
  return [
    `${holds}: ${countOf(values, "value")} in ${countOf(layers, "layer")}`,
    tokensPerEntry && `one entry for ${tokensPerEntry} tokens`,
    window && `of the last ${countOf(window, "token")}`,
    readEntries && `at most ${formatCount(readEntries)} read`,
  ]
    .filter(Boolean)
    .join(", ");
}
