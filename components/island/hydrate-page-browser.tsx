import { type ComponentType, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { startLanguageMenu } from "@/components/names/language-menu-browser";
import { CitePaper } from "@/components/paper/cite-paper";
import { SearchButton } from "@/components/search/search-button";
import { prepareSearch } from "@/components/search/use-search";
import { shelfButtonOf } from "@/components/shelf/shelf-marks-browser";
import { registerWorker } from "@/lib/offline/register-worker-browser";
import { readParameters } from "@/lib/search/search-address-browser";
import { keepZodFromCompiling } from "./keep-zod-from-compiling";

// The script of every page. The loader (loader-browser.ts) imports it. Components that only some pages use are imported
// when needed.

keepZodFromCompiling();

const hydrators = {
  CitePaper: hydrator(CitePaper),
  SearchButton: hydrator(SearchButton),
  ThemeSwitch: hydrator(ThemeSwitch),
  LanguageMenu: (element: HTMLElement) => startLanguageMenu(element, readProps(element)),
  PaperExplorer: async (element: HTMLElement) => {
    const { dataUrl } = readProps<{ dataUrl: string }>(element);
    // Fetch the search data in parallel with the component.
    if (readParameters()) prepareSearch(dataUrl);
    await hydrator((await import("@/components/search/paper-explorer")).PaperExplorer)(element);
  },
  NameFilter: async (element: HTMLElement) =>
    hydrator((await import("@/components/layout/name-filter")).NameFilter)(element),
  Choose: async (element: HTMLElement) => hydrator((await import("@/components/choose/choose")).Choose)(element),
  ContributeForm: async (element: HTMLElement) =>
    hydrator((await import("@/components/contribute/contribute-form")).ContributeForm)(element),
  FigureView: async (element: HTMLElement) =>
    hydrator((await import("@/components/figure/figure-view")).FigureView)(element),
  DeletePages: async (element: HTMLElement) =>
    hydrator((await import("@/components/offline/delete-pages")).DeletePages)(element),
  KeepAtlas: async (element: HTMLElement) =>
    hydrator((await import("@/components/offline/keep-atlas")).KeepAtlas)(element),
  SavedSearches: async (element: HTMLElement) =>
    hydrator((await import("@/components/new/saved-searches")).SavedSearches)(element),
  SinceVisit: async (element: HTMLElement) =>
    hydrator((await import("@/components/new/since-visit")).SinceVisit)(element),
  ShelfControls: async (element: HTMLElement) =>
    hydrator((await import("@/components/shelf/shelf-controls")).ShelfControls)(element),
  ShelfPage: async (element: HTMLElement) =>
    hydrator((await import("@/components/shelf/shelf-page")).ShelfPage)(element),
  StoredData: async (element: HTMLElement) =>
    hydrator((await import("@/components/about/stored-data")).StoredData)(element),
  SuggestedPages: async (element: HTMLElement) =>
    hydrator((await import("@/components/layout/suggested-pages")).SuggestedPages)(element),
  Comparison: async (element: HTMLElement) =>
    hydrator((await import("@/components/compare/comparison")).Comparison)(element),
  TableTools: async (element: HTMLElement) =>
    (await import("@/components/table/table-tools-browser")).addTableTools(element),
} satisfies Record<string, (element: HTMLElement) => Promise<void>>;

/** Messages for islands whose failure leaves the page complete. */
const failures: Partial<Record<IslandName, string>> = {
  LanguageMenu: "The names of topics and techniques failed to load and stay in English. Try again or ",
};

/** Address of the service worker. The build defines it. */
declare const serviceWorker: string;

/** Name of an island's component. */
export type IslandName = keyof typeof hydrators;

// Only a reader who uses the page gets the service worker. The page works without it.
const startWorker = () => void registerWorker(serviceWorker).catch(() => undefined);
if (navigator.userActivation?.hasBeenActive) startWorker();
else for (const type of ["pointerdown", "keydown"]) addEventListener(type, startWorker, { once: true, capture: true });

const root = document.documentElement.dataset;

/** Islands that are being hydrated. */
const hydrating = new Map<Element, Promise<void>>();

// React must not handle clicks in islands that are being hydrated. `hydratePage` repeats them.
document.addEventListener("click", (event) => isInIsland(event) && event.stopPropagation(), true);

/**
 * Hydrates the islands that are not hydrated yet and repeats earlier clicks in them. `early` has the events in these
 * islands, in order; the loader adds new ones.
 */
export async function hydratePage(early: Event[]): Promise<void> {
  if (document.readyState === "loading")
    await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  await Promise.all(
    islands.map((island) => {
      const hydration = hydrating.get(island) ?? hydrate(island, early);
      hydrating.set(island, hydration);
      return hydration;
    }),
  );
  delete root.busy;
}

/** Hydrates an island. On failure, shows a notice; the next action in the island tries again. */
async function hydrate(island: HTMLElement, early: Event[]): Promise<void> {
  delete root.failed;
  const takeEarly = () => {
    hydrating.delete(island);
    const events = early.filter((event) => isFor(island, event));
    for (const event of events) early.splice(early.indexOf(event), 1);
    return events;
  };
  try {
    await hydrators[readName(island)](island);
  } catch (error) {
    reportError(error);
    takeEarly();
    showFailure(failures[readName(island)] ?? "Part of this page failed to load. Try again or ");
    return;
  }
  const events = takeEarly();
  island.removeAttribute("data-island");
  for (const event of events) repeatAction(event);
}

/** Whether an island handles an event: one in it, or one of a shelf button or the key `s`, which are in no island. */
function isFor(island: HTMLElement, { type, target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  if (island.contains(target)) return true;
  return island.dataset.island === "ShelfControls" && (type === "keydown" || target.closest("[data-shelf]") !== null);
}

/** Says what failed to load, in the notice of the page. A link to reload the page follows the text. */
function showFailure(message: string): void {
  const text = document.querySelector(".load-failure")?.firstChild;
  if (text) text.nodeValue = message;
  root.failed = "";
}

/**
 * Repeats a click on a button, except on the search button if the reader has closed the form that it opened. Repeats
 * the key for the shelf.
 */
function repeatAction(event: Event): void {
  if (event instanceof KeyboardEvent) shelfButtonOf(event)?.click();
  const { type, target } = event;
  const button = type === "click" && target instanceof Element && target.closest("button");
  if (button && button.popoverTargetElement?.matches(":popover-open") !== false) button.click();
}

function isInIsland({ target }: Event): boolean {
  return target instanceof Element && target.closest("[data-island]") !== null;
}

function readName({ dataset: { island = "" } }: HTMLElement): IslandName {
  const isKnown = (name: string): name is IslandName => Object.hasOwn(hydrators, name);
  if (isKnown(island)) return island;
  throw new Error(`No component is registered for the island "${island}".`);
}

function hydrator<Props extends object>(Component: ComponentType<Props>): (element: HTMLElement) => Promise<void> {
  return (element) =>
    new Promise((done, fail) => {
      const props = readProps<Props>(element);
      hydrateRoot(
        element,
        <Hydrated onHydrated={done}>
          <Component {...props} />
        </Hydrated>,
        { onUncaughtError: fail },
      );
    });
}

/** Reads the props of an island, which `islands.tsx` wrote. */
function readProps<Props>({ dataset }: HTMLElement): Props {
  return JSON.parse(dataset.props ?? "{}");
}

/** Calls `onHydrated` when all children are hydrated. Effects of children run before those of parents. */
function Hydrated({ onHydrated, children }: { onHydrated: () => void; children: ReactNode }) {
  useEffect(onHydrated, [onHydrated]);
  return children;
}
