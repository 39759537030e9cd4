import { useState } from "react";
import { serviceName } from "@/lib/contribute/metadata/fetch-paper-browser";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { usePaste } from "./use-paste";

/** A box that fills the form from what is pasted into it; a service is asked only when its button is pressed. */
export function PasteBox({ onFill }: { onFill: (metadata: PaperMetadata) => string[] }) {
  const [text, setText] = useState("");
  const { reference, messages, lacksParser, isFetching, fill, ask } = usePaste(onFill);
  return (
    <section className="card p-4">
      <label htmlFor="pasted" className="text-sm font-semibold">
        Paste an arXiv id, an address, a DOI or BibTeX
      </label>
      <textarea
        id="pasted"
        rows={3}
        spellCheck={false}
        aria-describedby="pasted-hint"
        className="text-box mt-1 font-mono sm:text-[0.8125rem]"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text");
          if (text.trim() === "" && pasted.trim() !== "") void fill(pasted);
        }}
      />
      <p id="pasted-hint" className="mt-1 text-[0.8125rem] text-muted">
        The fields below are filled as far as the text goes. Nothing is sent anywhere unless you press “Fetch”.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => void fill(text)}>
          Fill the fields
        </button>
        {reference && (
          <button
            type="button"
            className="button"
            aria-disabled={isFetching}
            onClick={() => isFetching || void ask(reference)}
          >
            Fetch the rest from {serviceName(reference)}
          </button>
        )}
      </div>
      <div role="status" className="mt-2 text-sm">
        {messages.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {lacksParser && (
          <p>
            What reads BibTeX could not be fetched. Your text is still here; fill in the fields by hand, or{" "}
            <button type="button" className="text-accent underline" onClick={() => void fill(text)}>
              try again
            </button>
            .
          </p>
        )}
      </div>
    </section>
  );
}
