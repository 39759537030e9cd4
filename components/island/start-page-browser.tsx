import { type ComponentType, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { CopyButton } from "@/components/paper/copy-button";
import { openSearch, readEarlyKeys } from "@/components/search/open-search-browser";
import { SearchButton } from "@/components/search/search-button";
import type { EarlyEvents } from "./loader-browser";

// The script of every page, fetched by the loader (loader-browser.ts). Components that stand on one page only are fetched
// with that page.

const hydrators = {
  CopyButton: hydrator(CopyButton),
  SearchButton: hydrator(SearchButton),
  ThemeSwitch: hydrator(ThemeSwitch),
  PaperExplorer: async (element: HTMLElement) =>
    hydrator((await import("@/components/search/paper-explorer")).PaperExplorer)(element),
  PaperForm: async (element: HTMLElement) =>
    hydrator((await import("@/components/contribute/paper-form")).PaperForm)(element),
} satisfies Record<string, (element: HTMLElement) => Promise<void>>;

/** Name of a component that hydrates by itself. */
export type IslandName = keyof typeof hydrators;

let starting: Promise<void> | undefined;

/**
 * Hydrates the islands of the page, then does what the reader did before. Does so once, however often it is called.
 *
 * @throws Error when a script cannot be fetched. A later call then hydrates what this one did not.
 */
export function startPage(early: EarlyEvents): Promise<void> {
  starting ??= start(early).catch((error: unknown) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function start(early: EarlyEvents): Promise<void> {
  if (document.readyState === "loading")
    await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]:not([data-hydrated])")];
  await Promise.all(islands.map((element) => hydrators[readName(element)](element)));
  for (const notice of document.querySelectorAll(".load-failure")) notice.remove();
  const events = early.list ?? [];
  early.list = undefined;
  for (const { type, target } of events)
    if (type === "click" && target instanceof Element) target.closest("button")?.click();
  const search = readEarlyKeys(events.flatMap((event) => (event instanceof KeyboardEvent ? event.key : [])));
  if (search) openSearch(search);
}

function readName({ dataset: { island = "" } }: HTMLElement): IslandName {
  const isKnown = (name: string): name is IslandName => Object.hasOwn(hydrators, name);
  if (isKnown(island)) return island;
  throw new Error(`The page has an island "${island}", for which there is no component.`);
}

function hydrator<Props extends object>(Component: ComponentType<Props>): (element: HTMLElement) => Promise<void> {
  return (element) =>
    new Promise((done) => {
      const props: Props = JSON.parse(element.dataset.props ?? "{}");
      const onHydrated = () => {
        element.dataset.hydrated = "";
        done();
      };
      hydrateRoot(
        element,
        <Hydrated onHydrated={onHydrated}>
          <Component {...props} />
        </Hydrated>,
      );
    });
}

/** Calls back when everything in it is hydrated: effects run from the inside out. */
function Hydrated({ onHydrated, children }: { onHydrated: () => void; children: ReactNode }) {
  useEffect(onHydrated, [onHydrated]);
  return children;
}
