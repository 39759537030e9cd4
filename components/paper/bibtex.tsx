import { useState } from "react";

/** A citation in BibTeX, to read and to copy. Where the browser does not let it copy, it says so. */
export function Bibtex({ text }: { text: string }) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <section className="mt-8">
      <div className="flex items-center justify-between gap-4">
        <h2 className="label">BibTeX</h2>
        <button type="button" onClick={copy} className="button with-script">
          <span aria-live="polite">
            {{ ready: "Copy", copied: "Copied", refused: "Not allowed: select it instead" }[state]}
          </span>
        </button>
      </div>
      <pre className="mt-2 rounded-lg bg-sunken p-4 text-[0.8rem] leading-relaxed break-words whitespace-pre-wrap">
        {text}
      </pre>
    </section>
  );
}
