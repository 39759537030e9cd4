import { isSearchShortcut } from "@/components/search/search-shortcut-browser";

// This script is inline in the head of every built page, so it is short. It imports the page's script when the reader
// first interacts with an island. It keeps clicks and keys until then, and replays them.

type PageScript = typeof import("./hydrate-page-browser");

/** Address of the page's script. The build defines it. */
declare const pageScript: string;

/** Events to replay, in order; undefined once the islands are hydrated. */
let early: Event[] | undefined = [];
/** Whether the reader opened search, so that keys are for its input. */
let isTyping = false;
/** Copying that the first click has started; the click is replayed when it ends. */
let copying: Promise<void> | undefined;

const root = document.documentElement;
// Pages with a query in their address need their script to show the results.
const isTool = document.currentScript?.dataset.eager || location.search;
// Reserves space for results from the first paint, to avoid a layout shift.
if (location.search) root.dataset.query = "";

/** Imports the page's script. It runs once, even after several calls. After a failure, the next call tries again. */
function load(): void {
  import(/* @vite-ignore */ pageScript)
    .then(({ hydratePage }: PageScript) => hydratePage())
    .then(async (perform) => {
      await copying;
      const events = early;
      early = undefined;
      if (events) perform(events);
    }, fail);
}

function fail(): void {
  if (!isTool && !early?.length) return;
  forget();
  delete root.dataset.query;
  document.querySelector(".load-failure")?.remove();
  document.body.insertAdjacentHTML(
    "beforeend",
    '<p class=load-failure role=alert>The script of this page failed to load. Try again or <a href="">reload the page</a>.',
  );
}

function forget(): void {
  if (early) early = [];
  isTyping = false;
  delete root.dataset.busy;
}

function keep(event: Event): void {
  event.preventDefault();
  // React listens for the same events on roots that are hydrating.
  event.stopPropagation();
  early?.push(event);
  root.dataset.busy = "";
  load();
}

/** Copies the text of a copy button. WebKit allows that only during the click itself, not when it is replayed. */
function copy(data: DOMStringMap): void {
  const text = data.copies && document.getElementById(data.copies)?.textContent;
  if (!text) return;
  copying = navigator.clipboard?.writeText(text).then(
    () => {
      data.copied = "";
    },
    () => {},
  );
}

function on<Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void): void {
  document.addEventListener(type, (event) => early && listener(event), true);
}

const isInIsland = ({ target }: Event, selector = "") =>
  target instanceof Element && target.closest<HTMLElement>(`[data-island] ${selector}`);

on("pointerover", (event) => isInIsland(event) && load());
on("pointerdown", () => {
  isTyping = false;
});
on("focusin", (event) => {
  isTyping = false;
  if (isInIsland(event)) load();
});
on("submit", (event) => isInIsland(event) && keep(event));
on("click", (event) => {
  const button = isInIsland(event, "button");
  if (!button) return;
  isTyping = button.matches("[aria-haspopup]");
  copy(button.dataset);
  keep(event);
});
on("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isForSearch = isTyping && !ctrlKey && !metaKey && !altKey && /^(.|Enter|Escape|Backspace)$/u.test(key);
  if (!isForSearch && !isSearchShortcut(event)) return;
  isTyping = key !== "Escape";
  keep(event);
});
// A page in the back/forward cache must not replay old events when the reader returns.
addEventListener("pagehide", forget);

function start(): void {
  if (isTool) load();
}
// A prerendered page may never be opened.
if ("prerendering" in document && document.prerendering) document.addEventListener("prerenderingchange", start);
else start();
