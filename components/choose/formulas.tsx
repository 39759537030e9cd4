import type { CalculatorFields } from "@/lib/content/schema/calculator";
import type { Calculator } from "@/lib/survey/entities";
import { sourceLink } from "@/lib/survey/source-link";
import type { Survey } from "@/lib/survey/survey";

const subjects: Record<CalculatorFields["formulas"][number]["of"], string> = {
  weights: "Weights",
  kvCache: "KV cache",
  state: "State",
  activations: "Activations",
  gradients: "Gradients",
  optimizer: "Optimizer",
  adapters: "Parameters of adapters",
  decoding: "Maximum tokens per second",
  prompt: "Minimum time for a prompt",
  training: "Minimum time for training",
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
                  <a href={href}>{name}</a>
                  {where && `, ${where}`}
                </small>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small-print">
        1 GB is 10<sup>9</sup> bytes, so an 80 GB card has 80 × 10<sup>9</sup> bytes. The memory and bandwidth of
        several cards are added together. Contexts are assumed to be full, and all sequences to have the same length.
      </p>
    </section>
  );
}
