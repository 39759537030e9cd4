import { useEffect, useRef, useState } from "react";
import { looksLikeBibtex, type Pasted, readPasted, readPastedBibtex } from "@/lib/entry/read-pasted";
import { fetchPaperInBrowser, serviceName } from "@/lib/metadata/fetch-paper-browser";
import { loadBibtexParser, loadBibtexParserWhenIdle } from "@/lib/metadata/load-bibtex-parser-browser";
import { MetadataError } from "@/lib/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/metadata/paper-metadata";
import type { PaperReference } from "@/lib/metadata/paper-reference";

/** A box that fills the form from what is pasted into it; a service is asked only when its button is pressed. */
export function PasteBox({ onFill }: { onFill: (metadata: PaperMetadata) => string[] }) {
  const [text, setText] = useState("");
  const [reference, setReference] = useState<PaperReference>();
  const [told, setTold] = useState<string[]>([]);
  const [lacksParser, setLacksParser] = useState(false);
  const [isFetching, setFetching] = useState(false);
  /** Number of the latest request: what an earlier one brings comes too late. */
  const latest = useRef(0);
  // Without the network BibTeX can then be read too.
  useEffect(loadBibtexParserWhenIdle, []);
  useEffect(
    () => () => {
      latest.current++;
    },
    [],
  );

  const begin = (sentence: string) => {
    setTold([sentence]);
    setLacksParser(false);
    setFetching(false);
    return ++latest.current;
  };
  const take = ({ metadata, reference: found, problems }: Pasted) => {
    setReference(found);
    if (!metadata) return setTold(problems);
    const notices = onFill(metadata);
    const done = metadata.title === "" ? "The id and the links are filled in." : "The fields are filled in.";
    setTold([done, ...problems, ...notices]);
  };
  const fill = async (pasted: string) => {
    const turn = begin("Reading …");
    if (!looksLikeBibtex(pasted)) return take(readPasted(pasted));
    const parse = await loadBibtexParser().catch(() => undefined);
    if (turn !== latest.current) return;
    if (parse) return take(readPastedBibtex(pasted, parse));
    setTold([]);
    setLacksParser(true);
  };
  const ask = async (wanted: PaperReference) => {
    const turn = begin(`Asking ${serviceName(wanted)} …`);
    setFetching(true);
    const answer = await fetchPaperInBrowser(wanted).catch((error: unknown) => {
      if (error instanceof MetadataError) return error;
      throw error;
    });
    if (turn !== latest.current) return;
    setFetching(false);
    setTold(answer instanceof MetadataError ? [answer.message] : ["The fields are filled in.", ...onFill(answer)]);
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
        {told.map((sentence) => (
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
