import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { readRecentSearches, rememberSearch } from "@/lib/search/recent-searches-browser";
import { loadSearchClient } from "@/lib/search/search-client-browser";
import { requestFor } from "@/lib/search/search-request";
import { addresses } from "@/lib/site/addresses";
import { type PaletteGroup, paletteGroups, recentGroups } from "./palette-options";

interface PaletteProps {
  dataUrl: string;
  basePath: string;
  /** What to search for at first. */
  initialQuery: string;
  onClose: () => void;
}

/**
 * Search in a dialog over the page: a combobox with a list box of links
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Arrows choose, Enter goes there, Escape closes.
 */
export function Palette({ dataUrl, basePath, initialQuery, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState(initialQuery);
  const [groups, setGroups] = useState<PaletteGroup[]>(() => recentGroups(readRecentSearches()));
  const [state, setState] = useState<"idle" | "fetching" | "ready" | "failed">("idle");
  const [chosen, setChosen] = useState(-1);
  const listId = useId();
  const options = groups.flatMap((group) => group.options);

  const search = (text: string) => {
    setQuery(text);
    setChosen(-1);
    suggest(text);
  };
  const suggest = (text: string) => {
    const wanted = text.trim();
    if (wanted === "") {
      setState("idle");
      setGroups(recentGroups(readRecentSearches()));
      return;
    }
    setState((former) => (former === "ready" ? former : "fetching"));
    loadSearchClient(dataUrl)
      .then((client) => client.search({ ...requestFor(wanted), show: 7 }))
      .then(
        (response) => {
          if (!response) return;
          setState("ready");
          setGroups(paletteGroups(wanted, response));
        },
        () => setState("failed"),
      );
  };

  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the palette opens.
  useEffect(() => {
    if (initialQuery === "") void loadSearchClient(dataUrl).catch(() => undefined);
    else suggest(initialQuery);
  }, []);

  const choose = (step: number) => {
    const next = Math.min(options.length - 1, Math.max(-1, chosen + step));
    setChosen(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const go = () => {
    const wanted = query.trim();
    // Without a choice, Enter leads to all results, whether or not there are suggestions yet.
    const address = options[chosen]?.address ?? (wanted && addresses.searchFor(wanted));
    if (!address) return;
    rememberSearch(query);
    window.location.assign(basePath + address);
  };

  let place = -1;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; Escape does so by nature.
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <input
        type="text"
        role="combobox"
        autoFocus
        aria-label="Search papers, topics, techniques and authors"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${listId}-${chosen}` : undefined}
        placeholder="Search papers, topics, techniques, authors"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            choose(step);
          } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
            event.preventDefault();
            go();
          }
        }}
      />
      <div role="listbox" id={listId} aria-label="Results" tabIndex={-1}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box; a fieldset is for controls.
          <div key={group.title} role="group" aria-label={group.title}>
            <p aria-hidden="true" className="label">
              {group.title}
            </p>
            {group.options.map((option) => {
              place++;
              const own = place;
              return (
                <a
                  key={option.address}
                  id={`${listId}-${own}`}
                  role="option"
                  aria-selected={own === chosen}
                  tabIndex={-1}
                  href={basePath + option.address}
                  data-color={option.color}
                  onPointerMove={() => own !== chosen && setChosen(own)}
                  onClick={() => rememberSearch(query)}
                >
                  <span>{option.title}</span>
                  {option.detail && <small>{option.detail}</small>}
                </a>
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className="palette-status">
        {describeState(state, options.length)}
      </p>
      {state === "failed" && (
        <button type="button" className="button" onClick={() => search(query)}>
          Try again
        </button>
      )}
      <p className="palette-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close
      </p>
    </dialog>
  );
}

function describeState(state: "idle" | "fetching" | "ready" | "failed", count: number): string {
  if (state === "fetching") return "Fetching the search data …";
  if (state === "failed") return "The search data could not be fetched.";
  return state === "ready" ? `${count === 1 ? "1 suggestion" : `${count} suggestions`}.` : "";
}
