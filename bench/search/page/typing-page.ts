import type { PaperHit } from "@/lib/search/describe-hit";
import { startAtlasWorker } from "./ask-atlas-worker";
import { shownPapers } from "./offer-engine";

/** What the page offers on which someone types while tasks of its main thread are watched. */
export interface TypingPage {
  prepare(dataUrl: string): Promise<void>;
  /** Resolves once the answer to what stands in the field is shown. */
  settle(): Promise<void>;
  /** Keeps the main thread busy, so that it shows whether long tasks are seen at all. */
  block(ms: number): Promise<void>;
  /** Milliseconds of each task over 50 ms since the last call. */
  takeLongTasks(): number[];
}

declare global {
  interface Window {
    typing: TypingPage;
  }
}

const field = document.querySelector("input");
const list = document.querySelector("ol");
if (!field || !list) throw new Error("The page has no field or no list.");

const worker = startAtlasWorker();
let wanted: string | undefined;
let running: Promise<void> | undefined;
const longTasks: number[] = [];
const observer = new PerformanceObserver((entries) => book(entries.getEntries()));
observer.observe({ type: "longtask" });

field.addEventListener("input", () => {
  wanted = field.value;
  running ??= answerAll();
});

window.typing = {
  async prepare(dataUrl) {
    await worker.load(dataUrl);
  },
  async settle() {
    await running;
  },
  block(ms) {
    // In a task of its own: what a debugger evaluates is none.
    return new Promise((done) => {
      setTimeout(() => {
        const end = performance.now() + ms;
        while (performance.now() < end);
        done();
      });
    });
  },
  takeLongTasks() {
    book(observer.takeRecords());
    return longTasks.splice(0);
  },
};

function book(entries: PerformanceEntryList): void {
  longTasks.push(...entries.map(({ duration }) => duration));
}

/** Asks for the last of what was typed, again while more was typed meanwhile. */
async function answerAll(): Promise<void> {
  while (wanted !== undefined) {
    const query = wanted;
    wanted = undefined;
    show((await worker.search(query, shownPapers)).papers);
  }
  running = undefined;
}

function show(papers: readonly PaperHit[]): void {
  list?.replaceChildren(
    ...papers.map(({ title, byline, venue, tldr }) => {
      const row = document.createElement("li");
      for (const text of [title, byline ?? "", venue, tldr]) {
        const line = document.createElement("p");
        line.textContent = text;
        row.append(line);
      }
      return row;
    }),
  );
}
