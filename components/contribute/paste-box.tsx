import { useState } from "react";
import { type Pasted, readPasted } from "@/lib/entry/fill-form";
import { fetchPaperInBrowser, serviceName } from "@/lib/metadata/fetch-paper-browser";
import { MetadataError } from "@/lib/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/metadata/paper-metadata";
import type { PaperReference } from "@/lib/metadata/paper-reference";

/** A box that fills the form from what is pasted into it; a service is asked only when its button is pressed. */
export function PasteBox({ onFill }: { onFill: (metadata: PaperMetadata) => string[] }) {
  const [text, setText] = useState("");
  const [reference, setReference] = useState<PaperReference>();
  const [told, setTold] = useState<string[]>([]);
  const [isFetching, setFetching] = useState(false);
  const service = reference && serviceName(reference);

  const take = ({ metadata, reference: found, problems }: Pasted) => {
    setReference(found);
    if (!metadata) return setTold(problems);
    const notices = onFill(metadata);
    const done = metadata.title === "" ? "The id and the links are filled in." : "The fields are filled in.";
    setTold([done, ...problems, ...notices]);
  };
  const ask = async (wanted: PaperReference) => {
    setFetching(true);
    setTold([]);
    try {
      setTold(["The fields are filled in.", ...onFill(await fetchPaperInBrowser(wanted))]);
    } catch (error) {
      if (!(error instanceof MetadataError)) throw error;
      setTold([error.message]);
    } finally {
      setFetching(false);
    }
  };
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
        className="text-box mt-1 font-mono text-[0.8125rem]"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text");
          if (text.trim() === "" && pasted.trim() !== "") take(readPasted(pasted));
        }}
      />
      <p id="pasted-hint" className="mt-1 text-[0.8125rem] text-muted">
        The fields below are filled as far as the text goes. Nothing is sent anywhere unless you press “Fetch”.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => take(readPasted(text))}>
          Fill the fields
        </button>
        {service && (
          <button type="button" className="button" disabled={isFetching} onClick={() => void ask(reference)}>
            {isFetching ? `Asking ${service} …` : `Fetch the rest from ${service}`}
          </button>
        )}
      </div>
      <div role="status" className="mt-2 text-sm">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}
