import { Markdown } from "@/components/markdown/markdown";
import type { RuleDefinition } from "@/lib/content/rules/rule-definition";

/** A rule with its reason, its fix and an example. Messages of the validator link to its id. */
export function RuleSection({
  id,
  rule: { summary, why, fix, autofix, example },
}: {
  id: string;
  rule: RuleDefinition;
}) {
  const file = example?.part === "names" ? "" : example?.file;
  return (
    <section id={id} className="mt-10 max-w-4xl border-t border-line pt-6">
      <h2>
        <a href={`#${id}`}>{id}</a>
      </h2>
      <div className="mt-2">
        <Markdown
          text={[`**${summary}** ${why}`, fix, autofix && `**\`--fix\`** ${autofix}`].filter(Boolean).join("\n\n")}
        />
      </div>
      {example && (
        <div className="mt-4 grid gap-4 md:grid-cols-2">
          <Sample label="Wrong" file={file} text={example.wrong} />
          <Sample label="Right" file={file} text={example.right} />
        </div>
      )}
    </section>
  );
}

function Sample({ label, file, text }: { label: string; file: string | undefined; text: string }) {
  return (
    <figure className="min-w-0">
      <figcaption className="small-print">
        <b className="font-semibold text-ink">{label}</b> {file}
      </figcaption>
      <pre className="mt-1 rounded-lg bg-sunken p-4 text-[0.8rem] leading-relaxed break-words whitespace-pre-wrap">
        {text.trimEnd()}
      </pre>
    </figure>
  );
}
