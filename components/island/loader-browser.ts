import { isSearchShortcut } from "@/components/search/search-shortcut-browser";

// Stands in the head of every page of a built site, and so is short. Fetches the script of the page when the reader
// reaches for something that needs it. What the reader does until then is kept, and done once the script is there.

type PageScript = typeof import("./hydrate-page-browser");

/** Address of the script of the page, written in by the build. */
declare const pageScript: string;

/** What the reader did, in order; undefined once the page works by itself. */
let early: Event[] | undefined = [];

/** Fetches and runs the script. It runs once, however often this is called; after a failure, the next call tries again. */
function load(): void {
  import(/* @vite-ignore */ pageScript)
    .then(({ hydratePage }: PageScript) => hydratePage())
    .then(
      (perform) => {
        const events = early ?? [];
        early = undefined;
        perform(events);
      },
      () => {
        if (!early?.length) return;
        early = [];
        document.body.insertAdjacentHTML(
          "beforeend",
          "<p class=load-failure role=alert>The script of this page did not load. Try again, or reload the page.",
        );
      },
    );
}

function keep(event: Event): void {
  event.preventDefault();
  // React waits for the same events where it is about to hydrate.
  event.stopPropagation();
  early?.push(event);
  load();
}

function on<Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void): void {
  document.addEventListener(type, (event) => early && listener(event), true);
}

const isInIsland = ({ target }: Event, selector = "") =>
  target instanceof Element && target.closest(`[data-island] ${selector}`);

on("pointerover", (event) => isInIsland(event) && load());
on("focusin", (event) => isInIsland(event) && load());
on("submit", (event) => isInIsland(event) && keep(event));
on("click", (event) => isInIsland(event, "button") && keep(event));
on("keydown", (event) => {
  // Search was opened by a key before: this one is meant for it.
  const isForSearch = early?.some(({ type }) => type === "keydown") && !event.ctrlKey && !event.metaKey;
  if (isSearchShortcut(event) || (isForSearch && /^(.|Enter|Escape|Backspace)$/u.test(event.key))) keep(event);
});
// With a query in its address, a page is asked for something that only its script can show.
if (document.currentScript?.dataset.eager || location.search) load();
