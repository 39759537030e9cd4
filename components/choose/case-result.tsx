import { caseFigures } from "@/lib/choose/case-figures";
import { capacityOf } from "@/lib/choose/describe-effect";
import { formatGigabytes } from "@/lib/choose/format-amounts";
import { memoryOf } from "@/lib/choose/memory";
import type { ReadCase } from "@/lib/choose/read-case";
import { countOf, formatCount } from "@/lib/text/format";
import { MemoryBar } from "./memory-bar";

/** What a case takes: the memory as a bar, and the bounds on speed. */
export function CaseResult({ read }: { read: ReadCase }) {
  if (read.issues)
    return (
      <section className="case-result card" aria-label="Result">
        <p role="status">Correct the marked fields to see the numbers.</p>
      </section>
    );
  const { model, card, chosen, task } = read;
  const { load } = chosen;
  const memory = memoryOf(model, load);
  const capacity = capacityOf(chosen);
  const free = capacity - memory.total;
  const percent = Math.round((memory.total / capacity) * 100);
  return (
    <section className="case-result card" aria-label="Result">
      <h2>
        {model.name} on {formatCount(load.cards)} × {card.name}
      </h2>
      <p className="text-muted">
        {task.stage === "inference"
          ? `Weights in ${load.weightBits} bits, KV cache in ${load.kvBits} bits, `
          : "Training of all weights with Adam in mixed precision, "}
        {countOf(load.batch, "sequence")} of {countOf(load.context, "token")}
      </p>
      <p role="status" className="verdict" data-fits={free >= 0}>
        {free >= 0
          ? `Fits: ${formatGigabytes(memory.total)} of ${formatGigabytes(capacity)}, ${percent}%`
          : `Does not fit: ${formatGigabytes(memory.total)} of ${formatGigabytes(capacity)}, ${formatGigabytes(-free)} too much`}
      </p>
      <MemoryBar memory={memory} capacity={capacity} />
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
