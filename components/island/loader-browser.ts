import { isSearchShortcut } from "@/components/search/search-shortcut-browser";

// Stands in the head of every page of a built site, and so is short. Fetches the script of the page when the reader
// reaches for something that needs it. What the reader does until then is kept, for the script to do.

/** What the reader did before the script ran. */
export interface EarlyEvents {
  /** Clicks and keys in order; undefined once the page works by itself. */
  list: Event[] | undefined;
}

type PageScript = typeof import("./start-page-browser");

const { script = "", eager } = document.currentScript?.dataset ?? {};
const early: EarlyEvents = { list: [] };

/** Fetches and runs the script, as often as it is called: it runs once, and after a failure the next call tries again. */
function load(): void {
  import(/* @vite-ignore */ script)
    .then(({ startPage }: PageScript) => startPage(early))
    .catch(() => {
      if (!early.list?.length) return;
      early.list = [];
      document.body.insertAdjacentHTML(
        "beforeend",
        "<p class=load-failure role=alert>The script of this page did not load. Try again, or reload the page.",
      );
    });
}

function onEvent(event: Event): void {
  const { target, type } = event;
  const { list } = early;
  if (!list || !(target instanceof Element)) return;
  if (event instanceof KeyboardEvent) {
    const isAfterShortcut = list.some((former) => former instanceof KeyboardEvent) && !event.ctrlKey && !event.metaKey;
    if (!isSearchShortcut(event) && !(isAfterShortcut && /^(.|Enter|Escape|Backspace)$/u.test(event.key))) return;
  } else if (!target.closest("[data-island]")) return;
  load();
  if (type === "keydown" || type === "submit" || (type === "click" && target.closest("button"))) {
    event.preventDefault();
    event.stopPropagation();
    list.push(event);
  }
}

for (const type of ["pointerover", "focusin", "click", "submit", "keydown"])
  document.addEventListener(type, onEvent, true);
// With a query in its address, a page is asked for something that only its script can show.
if (eager !== undefined || location.search) load();
