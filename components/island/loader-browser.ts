import { isSearchShortcut } from "@/components/search/search-shortcut-browser";

// This script is inline in the head of every built page, so it is short. It imports the page's script when the reader
// first interacts with an island. The page's script removes `data-island` from islands that it has hydrated.

type PageScript = typeof import("./hydrate-page-browser");

/** Address of the page's script. The build defines it. */
declare const pageScript: string;
/** Address of the search data. The build defines it. */
declare const searchData: string;
/** Addresses of the further scripts that show results. The build defines them. */
declare const searchScripts: string[];

declare global {
  interface Document {
    /** Whether the page is prerendered (https://developer.mozilla.org/docs/Web/API/Document/prerendering). */
    prerendering?: boolean;
  }
}

const root = document.documentElement.dataset;
/** Events in islands that are not hydrated, in order. */
const early: Event[] = [];
/** Copying that a click has started. The click is repeated after it. */
let copying: Promise<void> | undefined;
// Pages with a query in their address need their script to show the results.
const isTool = root.eager || location.search;
// Reserves space for results from the first paint, to avoid a layout shift.
if (location.search) root.query = "";
// Fetches all that a search needs in parallel with the page's script.
if (location.search.includes("q=")) {
  const preload = (properties: Partial<HTMLLinkElement>) =>
    document.head.append(Object.assign(document.createElement("link"), properties));
  preload({ rel: "preload", as: "fetch", crossOrigin: "", href: searchData });
  for (const href of searchScripts) preload({ rel: "modulepreload", href });
}

/** Imports the page's script. It runs once, even after several calls. After a failure, the next call tries again. */
function load(isClick?: boolean): void {
  if (isClick) root.busy = "";
  import(/* @vite-ignore */ pageScript).then(
    async ({ hydratePage }: PageScript) => {
      await copying;
      hydratePage(early);
    },
    () => {
      forget();
      if (isTool || isClick) root.failed = "";
    },
  );
}

function forget(): void {
  early.length = 0;
  delete root.busy;
}

/** Copies the text of a copy button. WebKit allows that only during the click itself, not when it is repeated. */
function copy(data: DOMStringMap): void {
  const text = document.getElementById(data.copies ?? "")?.textContent;
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
      if (!(event.target instanceof Element && event.target.closest("[data-island]"))) return;
      early.push(event);
      const isClick = type === "click";
      const button = isClick && event.target.closest<HTMLElement>("[data-copies]");
      if (button) copy(button.dataset);
      load(isClick);
    },
    true,
  );
addEventListener(
  "keydown",
  (event) => {
    if (!isSearchShortcut(event)) return;
    event.preventDefault();
    // Without the page's script, the button opens a plain search form.
    if (!event.repeat) document.querySelector<HTMLElement>("[data-island] .search-button")?.click();
  },
  true,
);
// The reader may return to this page through the back/forward cache.
addEventListener("pagehide", () => {
  forget();
  document.querySelector<HTMLElement>(":popover-open")?.hidePopover();
});
// A prerendered page may never be opened.
if (isTool) {
  if (document.prerendering) addEventListener("prerenderingchange", () => load(), true);
  else load();
}
