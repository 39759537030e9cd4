import { isSearchShortcut } from "@/components/search/search-shortcut-browser";

// This script is inline in the head of every built page, so it is short. It imports the page's script when the reader
// first interacts with an island. The page's script removes `data-island` from islands that it has hydrated.

type PageScript = typeof import("./hydrate-page-browser");

/** Address of the page's script. The build defines it. */
declare const pageScript: string;
/** Address of the search data. The build defines it. */
declare const searchData: string;

// The build shortens this name, unlike `document`.
const page = document;
const root = page.documentElement.dataset;
const { search } = location;
/** Events in islands that are not hydrated, in order. */
const early: Event[] = [];
/** Copying that a click has started. The click is repeated after it. */
let copying: Promise<void> | undefined;
// Pages with a query in their address need their script to show the results.
const isTool = root.eager || search;
// Reserves space for results from the first paint, to avoid a layout shift. A language alone has no results: `lang` is
// the only parameter whose name ends with a g.
if (/[^g]=/.test(search)) root.query = "";
// Fetches the data of a search in parallel with the script.
if (/q=/.test(search)) {
  page.head.append(
    Object.assign(page.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href: searchData }),
  );
}

/**
 * Imports the page's script. It runs once, even after several calls. After a failure, the next call tries again. If the
 * reader waits for it, the page says that it loads.
 */
function load(isAwaited?: boolean): void {
  if (isAwaited) root.busy = "";
  import(/* @vite-ignore */ pageScript).then(
    async ({ hydratePage }: PageScript) => {
      await copying;
      hydratePage(early);
    },
    () => {
      forget();
      if (isTool || isAwaited) root.failed = "";
    },
  );
}

function forget(): void {
  early.length = 0;
  delete root.busy;
}

/** Shows what is on the shelf, and loads the script of a page that needs it. */
function start(): void {
  // A prerendered page may never be opened.
  if (isTool && !page.prerendering) load(search !== "");
  let text = "";
  try {
    text = localStorage.shelf ?? "";
  } catch {
    // Storage is blocked.
  }
  // The text need not be parsed: in notes, quotes are escaped.
  for (const button of page.querySelectorAll<HTMLElement>("[data-shelf]"))
    button.toggleAttribute("data-on", text.includes(`"id":"${button.dataset.shelf}"`));
  page.querySelector(".tray b")?.replaceChildren(`${text.split('"id":').length - 1 || ""}`);
}

/** Copies the text of a copy button. WebKit allows that only during the click itself, not when it is repeated. */
function copy(data: DOMStringMap): void {
  const text = page.getElementById(data.copies ?? "")?.textContent;
  if (!text) return;
  copying = navigator.clipboard?.writeText(text).then(
    () => {
      data.copied = "";
    },
    () => {},
  );
}

for (const type of ["pointerover", "focusin", "click"])
  addEventListener(
    type,
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      if (target.closest("summary")) delete root.quiet;
      // Shelf buttons are in no island. `ShelfControls` sets data-live.
      if (!target.closest("[data-island]") && (root.live || !target.closest("[data-shelf]"))) return;
      early.push(event);
      const isClick = type === "click";
      const button = isClick && target.closest<HTMLElement>("[data-copies]");
      if (button) copy(button.dataset);
      load(isClick);
    },
    true,
  );
addEventListener(
  "keydown",
  (event) => {
    // Hides the sources that facts show on hover and focus (fact.css), until one of them gets the pointer or the focus.
    if (event.key === "Escape") root.quiet = "";
    // The page's script repeats the key for the shelf.
    if (event.key === "s" && !root.live) {
      early.push(event);
      load();
    }
    if (!isSearchShortcut(event)) return;
    event.preventDefault();
    // Without the page's script, the button opens a plain search form.
    if (!event.repeat) page.querySelector<HTMLElement>("[data-island] .search-button")?.click();
  },
  true,
);
// The reader may return to this page through the back/forward cache.
addEventListener("pagehide", () => {
  forget();
  page.querySelector<HTMLElement>(":popover-open")?.hidePopover();
});
start();
for (const type of ["pageshow", "storage", "prerenderingchange"]) addEventListener(type, start, true);
