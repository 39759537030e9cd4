import type { Model } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { formatCount } from "@/lib/text/format";
import { SourcedValue } from "./sourced-value";

interface Value {
  text: string;
  source: string;
  where?: string | undefined;
}

const columns: readonly { label: string; cellOf: (model: Model) => Value | undefined }[] = [
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
    <details className="numbers">
      <summary>Dimensions of the {models.length} models, with sources</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the box. */}
      <section className="table-box" aria-label="Models: table" tabIndex={0}>
        <table className="data">
          <caption className="sr-only">Models</caption>
          <thead>
            <tr>
              <th scope="col">Model</th>
              {columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <tr key={model.id}>
                <th scope="row">{model.name}</th>
                {columns.map(({ label, cellOf }) => {
                  const value = cellOf(model);
                  if (!value) return <td key={label}>–</td>;
                  const { text, source, where } = value;
                  return <SourcedValue key={label} text={text} source={source} where={where} sourceById={sourceById} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function counted({ value, ...source }: Model["layers"]): Value {
  return { ...source, text: formatCount(value) };
}

function inBillions({ value, ...source }: Model["parameters"]): Value {
  return { ...source, text: `${(value / 1e9).toFixed(value < 1e10 ? 2 : 1)} B` };
}
