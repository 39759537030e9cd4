import { ExternalLink } from "@/components/layout/external-link";
import type { CalculatorFields } from "@/lib/content/schema/calculator";
import type { Calculator } from "@/lib/survey/entities";
import { sourceLink } from "@/lib/survey/source-link";
import type { Survey } from "@/lib/survey/survey";

const subjects: Record<CalculatorFields["formulas"][number]["of"], string> = {
  weights: "Weights",
  kvCache: "KV cache",
  activations: "Activations",
  gradients: "Gradients",
  optimizer: "Optimizer",
  adapters: "Parameters of adapters",
  decoding: "Bound on tokens per second",
  prompt: "Least time for a prompt",
  training: "Least time for training",
};

/** The formulas of the calculator in words, with their sources. */
export function Formulas({ calculator, sourceById }: { calculator: Calculator; sourceById: Survey["sourceById"] }) {
  return (
    <section className="formulas" aria-labelledby="formulas">
      <h2 id="formulas">How the numbers are computed</h2>
      <dl>
        {calculator.formulas.map(({ of, words, source, where }) => {
          const { href, name } = sourceLink(source, sourceById);
          return (
            <div key={of}>
              <dt>{subjects[of]}</dt>
              <dd>
                {words}
                <small>
                  <ExternalLink href={href}>{name}</ExternalLink>
                  {where && `, ${where}`}
                </small>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small-print">
        GB are 10<sup>9</sup> bytes, and a card of 80 GB is counted as 80 × 10<sup>9</sup> bytes. Memory and bandwidth
        of several cards are added up. A context is counted as full, and all sequences as equally long.
      </p>
    </section>
  );
}
