import type { PaperHit } from "@/lib/search/describe-hit";
import { bylineText } from "@/lib/text/byline";
import { startAtlasWorker } from "./ask-atlas-worker";
import { shownPapers } from "./expose-engine";

/** The interface of the page that measures long tasks while queries are typed. */
export interface TypingPage {
  prepare(dataUrl: string): Promise<void>;
  /** Resolves when the page shows the results for the text of the field. */
  settle(): Promise<void>;
  /** Blocks the main thread, to test that long tasks are detected. */
  block(ms: number): Promise<void>;
  /** Returns the milliseconds of each task over 50 ms since the last call. */
  takeLongTasks(): number[];
}

declare global {
  interface Window {
    typing: TypingPage;
  }
}

const field = document.querySelector("input");
const list = document.querySelector("ol");
if (!field || !list) throw new Error("The page has no input or no list.");

const worker = startAtlasWorker();
let wanted: string | undefined;
let running: Promise<void> | undefined;
const longTasks: number[] = [];
const observer = new PerformanceObserver((entries) => record(entries.getEntries()));
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
    // In a separate task, because code that a debugger evaluates does not count as a task.
    return new Promise((done) => {
      setTimeout(() => {
        const end = performance.now() + ms;
        while (performance.now() < end);
        done();
      });
    });
  },
  takeLongTasks() {
    record(observer.takeRecords());
    return longTasks.splice(0);
  },
};

function record(entries: PerformanceEntryList): void {
  longTasks.push(...entries.map(({ duration }) => duration));
}

/** Searches for the latest text until no more text arrives. */
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
    ...papers.map(({ title, authors, venue, tldr }) => {
      const row = document.createElement("li");
      for (const text of [title, authors ? bylineText(authors) : "", venue, tldr]) {
        const line = document.createElement("p");
        line.textContent = text;
        row.append(line);
      }
      return row;
    }),
  );
}
