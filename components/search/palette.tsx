import { type FormEvent, useEffect, useState } from "react";
import { useListBox } from "@/components/list-box/use-list-box";
import { keepLanguage } from "@/lib/names/shown-names-browser";
import { readRecentSearches, rememberSearch } from "@/lib/search/recent-searches-browser";
import { requestFor } from "@/lib/search/search-request";
import { addresses } from "@/lib/site/addresses";
import { countOf } from "@/lib/text/format";
import { maxOptions, paletteGroups, recentGroups } from "./palette-options";
import { PaletteResults } from "./palette-results";
import { useModal } from "./use-modal";
import { prepareSearch, type SearchState, useSearch } from "./use-search";

interface PaletteProps {
  dataUrl: string;
  basePath: string;
  /** The query that the palette opens with. */
  initialQuery: string;
  onClose: () => void;
}

/** A search dialog. Arrow keys select an option, Enter opens it, Escape closes the dialog. */
export function Palette({ dataUrl, basePath, initialQuery, onClose }: PaletteProps) {
  const { dialog, dialogProps } = useModal();
  const [query, setQuery] = useState(initialQuery);
  const { status, answer, search, clear } = useSearch(dataUrl);
  const wanted = query.trim();
  const groups =
    wanted === "" ? recentGroups(readRecentSearches()) : answer ? paletteGroups(answer.request.q, answer.response) : [];
  const options = groups.flatMap((group) => group.options);
  const list = useListBox(
    "search-options",
    options.map(({ address, title }) => `${title} ${address}`),
  );

  useEffect(() => prepareSearch(dataUrl), [dataUrl]);
  useEffect(() => {
    if (wanted === "") clear();
    else search({ ...requestFor(wanted), show: maxOptions.paper });
  }, [wanted, search, clear]);

  const open = (event: FormEvent) => {
    event.preventDefault();
    // Without an active option, Enter opens all results, even before the suggestions arrive.
    const address = options[list.active]?.address ?? (wanted && addresses.searchFor(wanted));
    if (!address) return;
    rememberSearch(query);
    window.location.assign(basePath + keepLanguage(address));
  };
  return (
    <dialog {...dialogProps} ref={dialog} className="palette" aria-label="Search" onClose={onClose}>
      {/* A form submits on the second event of Enter. The plain form that this dialog replaces may get the first one. */}
      <form onSubmit={open}>
        <input
          {...list.boxProps}
          role="combobox"
          type="text"
          autoFocus
          aria-label="Search papers, topics, techniques and authors"
          aria-expanded={options.length > 0}
          placeholder="Search papers, topics, techniques, authors"
          enterKeyHint="search"
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            list.setActive(-1);
          }}
          onKeyDown={(event) => {
            if (list.move(event.key, -1)) event.preventDefault();
          }}
        />
      </form>
      <PaletteResults groups={groups} list={list} basePath={basePath} onOpen={() => rememberSearch(query)} />
      <p role="status" className="palette-status">
        {describeStatus(status, answer && options.length)}
      </p>
      {(status === "failed" || status === "no-details") && (
        <button
          type="button"
          className="button"
          onClick={() => search({ ...requestFor(wanted), show: maxOptions.paper })}
        >
          Try again
        </button>
      )}
      <p className="palette-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> select <kbd>Enter</kbd> open <kbd>Esc</kbd> close
      </p>
    </dialog>
  );
}

/** `count` is the number of suggestions; undefined without an answer. */
function describeStatus(status: SearchState["status"], count: number | undefined): string {
  if (status === "fetching") return "Loading search data …";
  if (status === "failed") return "The search data failed to load.";
  return [
    ...(count === undefined ? [] : [`${countOf(count, "suggestion")}.`]),
    ...(status === "details" ? ["Searching notes …"] : []),
    ...(status === "no-details" ? ["The notes failed to load."] : []),
  ].join(" ");
}
