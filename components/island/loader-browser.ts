import { isSearchShortcut } from "@/components/search/search-shortcut-browser";

// This script is inline in the head of every built page, so it is short. It fetches the script of the page when the
// reader reaches for something that needs it. It keeps what the reader does until then, and replays it.

type PageScript = typeof import("./hydrate-page-browser");

/** Address of the script of the page, written in by the build. */
declare const pageScript: string;

/** What the reader did, in order; undefined once the page works by itself. */
let early: Event[] | undefined = [];
/** Whether search was opened, so that keys are meant for it. */
let isTyping = false;

const root = document.documentElement;
// With a query in its address, a page is asked for something that only its script can show.
const isTool = document.currentScript?.dataset.eager || location.search;
// Leaves room for results from the first paint, so that nothing moves when they appear.
if (location.search) root.dataset.query = "";

/** Fetches and runs the script. It runs once, however often this is called; after a failure, the next call tries again. */
function load(): void {
  import(/* @vite-ignore */ pageScript)
    .then(({ hydratePage }: PageScript) => hydratePage())
    .then((perform) => {
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
    '<p class=load-failure role=alert>The script of this page did not load. Try again, or <a href="">reload the page</a>.',
  );
}

function forget(): void {
  if (early) early = [];
  isTyping = false;
  delete root.dataset.busy;
}

function keep(event: Event): void {
  event.preventDefault();
  // React waits for the same events where it is about to hydrate.
  event.stopPropagation();
  early?.push(event);
  root.dataset.busy = "";
  load();
}

function on<Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void): void {
  document.addEventListener(type, (event) => early && listener(event), true);
}

const isInIsland = ({ target }: Event, selector = "") =>
  target instanceof Element && target.closest(`[data-island] ${selector}`);

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
  keep(event);
});
on("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const isForSearch = isTyping && !ctrlKey && !metaKey && !altKey && /^(.|Enter|Escape|Backspace)$/u.test(key);
  if (!isForSearch && !isSearchShortcut(event)) return;
  isTyping = key !== "Escape";
  keep(event);
});
// A page that the browser keeps must not do later what the reader wanted before leaving it.
addEventListener("pagehide", forget);

function start(): void {
  if (isTool) load();
}
// A page that is drawn ahead may never be opened.
if ("prerendering" in document && document.prerendering) document.addEventListener("prerenderingchange", start);
else start();
