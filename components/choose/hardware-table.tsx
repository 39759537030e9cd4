import type { Survey } from "@/lib/survey/survey";
import { formatCount } from "@/lib/text/format";
import { SourcedValue } from "./sourced-value";

const widths = [16, 8, 4] as const;

/** Memory, bandwidth and peaks of all accelerators, each with its source. */
export function HardwareTable({
  survey: { hardware, sourceById },
}: {
  survey: Pick<Survey, "hardware" | "sourceById">;
}) {
  return (
    <details className="numbers">
      <summary>Numbers of the {hardware.length} accelerators, with sources</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls the box. */}
      <section className="table-box" aria-label="Accelerators: table" tabIndex={0}>
        <table className="data">
          <caption className="sr-only">Accelerators</caption>
          <thead>
            <tr>
              <th scope="col">Accelerator</th>
              <th scope="col">Memory (GB)</th>
              <th scope="col">Bandwidth (GB/s)</th>
              {widths.map((bits) => (
                <th key={bits} scope="col">
                  Peak in {bits} bits (TFLOPS)
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hardware.map(({ id, name, memory, bandwidth, peaks }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {[memory, bandwidth].map(({ value, source, where }, index) => (
                  <SourcedValue
                    key={index === 0 ? "memory" : "bandwidth"}
                    text={formatCount(value)}
                    source={source}
                    where={where}
                    sourceById={sourceById}
                  />
                ))}
                {widths.map((bits) => {
                  const peak = peaks.find((candidate) => candidate.bits === bits);
                  if (!peak) return <td key={bits}>–</td>;
                  const { value, format, source, where } = peak;
                  const text = `${formatCount(value)} (${format})`;
                  return <SourcedValue key={bits} text={text} source={source} where={where} sourceById={sourceById} />;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
