import { type ComponentType, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { CopyButton } from "@/components/paper/copy-button";
import { openSearch, readEarlyKeys } from "@/components/search/open-search-browser";
import { SearchButton } from "@/components/search/search-button";

// The script of every page, fetched by the loader (loader-browser.ts). Components that stand on one page only are fetched
// with that page.

const hydrators = {
  CopyButton: hydrator(CopyButton),
  SearchButton: hydrator(SearchButton),
  ThemeSwitch: hydrator(ThemeSwitch),
  PaperExplorer: async (element: HTMLElement) =>
    hydrator((await import("@/components/search/paper-explorer")).PaperExplorer)(element),
  ContributeForm: async (element: HTMLElement) =>
    hydrator((await import("@/components/contribute/contribute-form")).ContributeForm)(element),
} satisfies Record<string, (element: HTMLElement) => Promise<void>>;

/** Name of a component that hydrates by itself. */
export type IslandName = keyof typeof hydrators;

/**
 * Hydrates the islands of the page that are not hydrated yet. Gives what does for the reader what came too early for it.
 *
 * @throws Error when a script cannot be fetched. A later call then hydrates what this one did not.
 */
export async function hydratePage(): Promise<(events: readonly Event[]) => void> {
  if (document.readyState === "loading")
    await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  await Promise.all(islands.map(hydrateOnce));
  for (const notice of document.querySelectorAll(".load-failure")) notice.remove();
  return perform;
}

const hydrating = new WeakMap<HTMLElement, Promise<void>>();

function hydrateOnce(element: HTMLElement): Promise<void> {
  const hydrated = hydrating.get(element) ?? hydrators[readName(element)](element);
  hydrating.set(element, hydrated);
  hydrated.catch(() => hydrating.delete(element));
  return hydrated;
}

function perform(events: readonly Event[]): void {
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
      hydrateRoot(
        element,
        <Hydrated onHydrated={done}>
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
