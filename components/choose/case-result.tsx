import { caseFigures } from "@/lib/choose/case-figures";
import { capacityOf } from "@/lib/choose/describe-effect";
import { describeVerdict } from "@/lib/choose/describe-verdict";
import { type ModelLoad, memoryOf } from "@/lib/choose/memory";
import type { ReadCase } from "@/lib/choose/read-case";
import { countOf, formatCount } from "@/lib/text/format";
import { MemoryBar } from "./memory-bar";

/**
 * The result for a case: the memory as a bar, and the bounds on speed. Each text is one string, because the build removes
 * the comments that React puts between adjacent texts and needs for hydration.
 */
export function CaseResult({ read }: { read: ReadCase }) {
  if (read.issues)
    return (
      <section className="case-result card" aria-label="Result">
        <p role="status">Correct the marked fields to see the numbers.</p>
      </section>
    );
  const { model, card, chosen, applied } = read;
  const { load } = chosen;
  const verdict = describeVerdict(chosen);
  return (
    <section className="case-result card" aria-label="Result">
      <h2>{`${model.name} on ${formatCount(load.cards)} × ${card.name}`}</h2>
      <p className="text-muted">
        {`${describeLoad(load)}, ${countOf(load.batch, "sequence")} of ${countOf(load.context, "token")}`}
      </p>
      {applied.length > 0 && <p className="text-muted">{`Applied: ${applied.map(({ title }) => title).join("; ")}`}</p>}
      <p role="status" className="verdict" data-works={verdict.works}>
        {verdict.text}
      </p>
      <MemoryBar memory={memoryOf(chosen.model, load)} capacity={capacityOf(chosen)} />
      <dl className="figures">
        {caseFigures(read).map(({ label, value, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {note && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function describeLoad({ stage, weightBits, kvBits, adapters }: ModelLoad): string {
  if (stage === "inference") return `Weights in ${weightBits} bits, KV cache in ${kvBits} bits`;
  const trained = adapters ? `adapters on weights in ${weightBits} bits` : "all weights";
  return `Training of ${trained} in mixed precision`;
}
