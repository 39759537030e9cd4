import { useEffect, useRef, useState } from "react";
import { fetchPaperInBrowser, serviceName } from "@/lib/contribute/metadata/fetch-paper-browser";
import { loadBibtexParser, loadBibtexParserWhenIdle } from "@/lib/contribute/metadata/load-bibtex-parser-browser";
import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { looksLikeBibtex, type Pasted, readPasted, readPastedBibtex } from "@/lib/contribute/read-pasted";
import type { PaperReference } from "@/lib/identifiers/paper-reference";

/**
 * Fills the form from text that was pasted, and from a service that knows the paper. `onFill` gives what the reader should
 * look at.
 */
export function usePaste(onFill: (metadata: PaperMetadata) => string[]) {
  const [reference, setReference] = useState<PaperReference>();
  const [messages, setMessages] = useState<string[]>([]);
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
    setMessages([sentence]);
    setLacksParser(false);
    setFetching(false);
    return ++latest.current;
  };
  const take = ({ metadata, reference: found, issues }: Pasted) => {
    setReference(found);
    if (!metadata) return setMessages(issues);
    const notices = onFill(metadata);
    const done = metadata.title === "" ? "The id and the links are filled in." : "The fields are filled in.";
    setMessages([done, ...issues, ...notices]);
  };
  const fill = async (pasted: string) => {
    const turn = begin("Reading …");
    if (!looksLikeBibtex(pasted)) return take(readPasted(pasted));
    const parse = await loadBibtexParser().catch(() => undefined);
    if (turn !== latest.current) return;
    if (parse) return take(readPastedBibtex(pasted, parse));
    setMessages([]);
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
    setMessages(answer instanceof MetadataError ? [answer.message] : ["The fields are filled in.", ...onFill(answer)]);
  };
  return { reference, messages, lacksParser, isFetching, fill, ask };
}
