import { type ComponentType, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { CopyButton } from "@/components/paper/copy-button";
import { type EarlyAction, openSearch, readEarlyActions } from "@/components/search/open-search-browser";
import { SearchButton } from "@/components/search/search-button";

// The script of every page. The loader (loader-browser.ts) imports it. Components that only some pages use are imported
// when needed.

const hydrators = {
  CopyButton: hydrator(CopyButton),
  SearchButton: hydrator(SearchButton),
  ThemeSwitch: hydrator(ThemeSwitch),
  PaperExplorer: async (element: HTMLElement) =>
    hydrator((await import("@/components/search/paper-explorer")).PaperExplorer)(element),
  ContributeForm: async (element: HTMLElement) =>
    hydrator((await import("@/components/contribute/contribute-form")).ContributeForm)(element),
} satisfies Record<string, (element: HTMLElement) => Promise<void>>;

/** Name of an island's component. */
export type IslandName = keyof typeof hydrators;

let page: Promise<(events: readonly Event[]) => void> | undefined;

/**
 * Hydrates the islands of the page, once even if called several times. Returns a function that replays events on the
 * islands.
 */
export function hydratePage(): Promise<(events: readonly Event[]) => void> {
  page ??= hydrateAll();
  return page;
}

async function hydrateAll() {
  if (document.readyState === "loading")
    await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
  removeNotice();
  const islands = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  const isHydrated = await Promise.all(islands.map(hydrate));
  return (events: readonly Event[]) => {
    delete document.documentElement.dataset.busy;
    for (const [index, element] of islands.entries()) if (isHydrated[index]) perform(element, events);
  };
}

/** Hydrates an island. On failure, returns false and shows a notice; the next action in the island tries again. */
async function hydrate(element: HTMLElement): Promise<boolean> {
  try {
    await hydrators[readName(element)](element);
    return true;
  } catch (error) {
    reportError(error);
    showFailure(element);
    return false;
  }
}

function removeNotice(): void {
  document.querySelector(".load-failure")?.remove();
}

/** Shows a failure notice, and retries hydration on the next action in the island. */
function showFailure(element: HTMLElement): void {
  removeNotice();
  document.body.insertAdjacentHTML(
    "beforeend",
    '<p class="load-failure" role="alert">Part of this page failed to load. Try again or <a href="">reload the page</a>.</p>',
  );
  const events: Event[] = [];
  const retry = async (event: Event) => {
    // Ignore replayed events.
    if (!event.isTrusted) return;
    if (event.type !== "focusin") event.preventDefault();
    if (events.push(event) > 1) return;
    removeNotice();
    const isHydrated = await hydrate(element);
    for (const type of retryEvents) element.removeEventListener(type, retry, true);
    if (isHydrated) perform(element, events);
  };
  for (const type of retryEvents) element.addEventListener(type, retry, true);
}

const retryEvents = ["click", "submit", "focusin"];

/** Replays the events of an island that happened before it was hydrated. */
function perform(element: HTMLElement, events: readonly Event[]): void {
  const clicked = events.flatMap(({ type, target }) => {
    const button = type === "click" && target instanceof Element && target.closest("button");
    return button && element.contains(button) ? button : [];
  });
  if (readName(element) !== "SearchButton") {
    for (const button of clicked) button.click();
    return;
  }
  const open = readEarlyActions(
    events.flatMap((event): EarlyAction[] => {
      if (event instanceof KeyboardEvent) return [event];
      return event.target instanceof Node && element.contains(event.target) ? ["click"] : [];
    }),
  );
  if (open) openSearch(open);
}

function readName({ dataset: { island = "" } }: HTMLElement): IslandName {
  const isKnown = (name: string): name is IslandName => Object.hasOwn(hydrators, name);
  if (isKnown(island)) return island;
  throw new Error(`No component is registered for the island "${island}".`);
}

function hydrator<Props extends object>(Component: ComponentType<Props>): (element: HTMLElement) => Promise<void> {
  return (element) =>
    new Promise((done, fail) => {
      const props: Props = JSON.parse(element.dataset.props ?? "{}");
      hydrateRoot(
        element,
        <Hydrated onHydrated={done}>
          <Component {...props} />
        </Hydrated>,
        { onUncaughtError: fail },
      );
    });
}

/** Calls `onHydrated` when all children are hydrated. Effects of children run before those of parents. */
function Hydrated({ onHydrated, children }: { onHydrated: () => void; children: ReactNode }) {
  useEffect(onHydrated, [onHydrated]);
  return children;
}
