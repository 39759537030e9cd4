import { type ComponentType, type ReactNode, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { CopyButton } from "@/components/paper/copy-button";
import { type EarlyAction, openSearch, readEarlyActions } from "@/components/search/open-search-browser";
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

let page: Promise<(events: readonly Event[]) => void> | undefined;

/**
 * Hydrates the islands of the page, each by itself, however often it is called. Gives what does for the reader what came
 * too early for them.
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

/** Hydrates an island. Returns false if that fails; the page then shows a notice, and the next action tries again. */
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

/** Says that a part of the page does not work, and tries again when the reader reaches for it. */
function showFailure(element: HTMLElement): void {
  removeNotice();
  document.body.insertAdjacentHTML(
    "beforeend",
    '<p class="load-failure" role="alert">A part of this page did not load. Try again, or <a href="">reload the page</a>.</p>',
  );
  const events: Event[] = [];
  const retry = async (event: Event) => {
    // What is done for the reader is not the reader's.
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

/** Does what the reader did in an island before it worked. */
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

/** Calls back when everything in it is hydrated: effects run from the inside out. */
function Hydrated({ onHydrated, children }: { onHydrated: () => void; children: ReactNode }) {
  useEffect(onHydrated, [onHydrated]);
  return children;
}
