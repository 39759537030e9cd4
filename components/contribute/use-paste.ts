import { useEffect, useRef, useState } from "react";
import { fetchPaperInBrowser, serviceName } from "@/lib/contribute/metadata/fetch-paper-browser";
import { loadBibtexParser, loadBibtexParserWhenIdle } from "@/lib/contribute/metadata/load-bibtex-parser-browser";
import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { looksLikeBibtex, type Pasted, readPasted, readPastedBibtex } from "@/lib/contribute/read-pasted";
import type { PaperReference } from "@/lib/identifiers/paper-reference";
import { withTimeout } from "@/lib/site/load-timeout";

/**
 * Fills the form from pasted text, and from a service that has the paper. `onBegin` is called before each attempt.
 * `onFill` returns notices for the reader.
 */
export function usePaste(onBegin: () => void, onFill: (metadata: PaperMetadata) => string[]) {
  const [reference, setReference] = useState<PaperReference>();
  const [messages, setMessages] = useState<string[]>([]);
  /** Whether the text could not be read. The fields of the form are then as before. */
  const [isUnread, setUnread] = useState(false);
  const [parserFailed, setParserFailed] = useState(false);
  const [isFetching, setFetching] = useState(false);
  /** Number of the latest request. Results of earlier requests are ignored. */
  const latest = useRef(0);
  // Preload the parser, so that the form can read BibTeX offline.
  useEffect(loadBibtexParserWhenIdle, []);
  useEffect(
    () => () => {
      latest.current++;
    },
    [],
  );

  const begin = (message: string) => {
    onBegin();
    setMessages([message]);
    setUnread(false);
    setParserFailed(false);
    setFetching(false);
    return ++latest.current;
  };
  const apply = ({ metadata, reference: found, issues }: Pasted) => {
    setReference(found);
    if (!metadata) {
      setUnread(true);
      return setMessages([...issues, "The fields of the form have not changed."]);
    }
    const notices = onFill(metadata);
    const done = metadata.title === "" ? "The id and the links are filled in." : "The fields are filled in.";
    setMessages([done, ...issues, ...notices]);
  };
  const fill = async (pasted: string) => {
    const turn = begin("Reading …");
    if (!looksLikeBibtex(pasted)) return apply(readPasted(pasted));
    const parse = await withTimeout(loadBibtexParser()).catch(() => undefined);
    if (turn !== latest.current) return;
    if (parse) return apply(readPastedBibtex(pasted, parse));
    setMessages([]);
    setParserFailed(true);
  };
  const fetchMetadata = async (wanted: PaperReference) => {
    const turn = begin(`Fetching from ${serviceName(wanted)} …`);
    setFetching(true);
    const result = await fetchPaperInBrowser(wanted).catch((error: unknown) => {
      if (error instanceof MetadataError) return error;
      throw error;
    });
    if (turn !== latest.current) return;
    setFetching(false);
    setMessages(result instanceof MetadataError ? [result.message] : ["The fields are filled in.", ...onFill(result)]);
  };
  return { reference, messages, isUnread, parserFailed, isFetching, fill, fetchMetadata };
}
