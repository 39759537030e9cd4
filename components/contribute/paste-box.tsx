import { useState } from "react";
import { serviceName } from "@/lib/contribute/metadata/fetch-paper-browser";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { usePaste } from "./use-paste";

/** A text box that fills in the form from pasted text. It contacts a service only if the reader presses the button for it. */
export function PasteBox({ onBegin, onFill }: { onBegin: () => void; onFill: (metadata: PaperMetadata) => string[] }) {
  const [text, setText] = useState("");
  const { reference, messages, isUnread, parserFailed, isFetching, fill, fetchMetadata } = usePaste(onBegin, onFill);
  return (
    <section className="card p-4">
      <label htmlFor="pasted" className="text-sm font-semibold">
        Paste an arXiv id, a DOI, a URL or BibTeX
      </label>
      <textarea
        id="pasted"
        rows={3}
        spellCheck="false"
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
        Your text stays in the browser. You can then fetch missing fields from arXiv, Crossref or OpenReview.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => void fill(text)}>
          Fill in the fields
        </button>
        {reference && (
          <button
            type="button"
            className="button"
            aria-disabled={isFetching}
            onClick={() => isFetching || void fetchMetadata(reference)}
          >
            Fetch the rest from {serviceName(reference)}
          </button>
        )}
      </div>
      <div role="status" className={`mt-2 text-sm ${isUnread ? "text-warning" : ""}`}>
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        {parserFailed && (
          <p>
            The BibTeX parser failed to load. Check your connection and{" "}
            <button type="button" className="text-accent underline" onClick={() => void fill(text)}>
              try again
            </button>
            , or fill in the fields by hand.
          </p>
        )}
      </div>
    </section>
  );
}
