import { cpuTime } from "./cpu-time";
import { craftedTexts, craftedYaml } from "./crafted-texts";
import { type Part, runCases } from "./part";
import { createReaders, type Reader, validFrontMatter } from "./readers";
import { scanners } from "./scanners";

/** Maximum length of an input, in characters. */
const maxLength = 90_000;
/** Maximum CPU time of an input, in milliseconds. */
const maxTime = 1_000;
/** CPU time from which growth matters, in milliseconds. Shorter times also vary with garbage collection. */
const measurable = 100;
/** Maximum growth of the time when the length doubles. */
const maxGrowth = 2.5;
/** Noise only adds time, so the shortest of several runs counts. */
const repeats = 5;
/** Other processes can slow down one of the two lengths only, so growth counts if it is seen each time. */
const attempts = 3;

interface SlowCase {
  name: string;
  write(length: number): string;
  read: Reader;
}

/** Crafted inputs for everything that reads outside text: as they are, and cut to pass the limits of content files. */
function listInputs(): SlowCase[] {
  const readers = createReaders();
  const pass = (text: string, width: number, lines: number, between: string) =>
    text
      .replace(new RegExp(`[^\\n]{${width}}`, "g"), `$&${between}`)
      .split("\n")
      .slice(0, lines)
      .join("\n");
  const cases = (name: string, read: Reader, change: (text: string) => string = (text) => text) =>
    craftedTexts.map((text) => ({ name: `${name}: ${text.name}`, read, write: (n: number) => change(text.write(n)) }));
  return [
    ...cases("prose", readers.body),
    ...cases("prose within limits", readers.body, (text) => pass(text.slice(0, 19_000), 900, 990, "\n\n")),
    ...craftedYaml.map(({ name, write }) => ({ name: `front matter: ${name}`, read: readers.frontMatter, write })),
    ...craftedYaml.map(({ name, write }) => ({
      name: `front matter within limits: ${name}`,
      read: readers.frontMatter,
      write: (n: number) => pass(write(n).slice(0, 60_000), 3_900, 1_990, "\n  "),
    })),
    ...cases("BibTeX", readers.bibtex),
    ...cases("BibTeX field", readers.bibtex, (text) => `@misc{a, title = {${text.slice(0, 60_000)}`),
    ...cases("closed BibTeX field", readers.bibtex, (text) => `@misc{a, title = {${text.slice(0, 60_000)}}}`),
    ...cases("list", readers.list),
    ...cases("query", readers.query),
    ...cases("file", readers.entry, (text) => validFrontMatter.replace("Crumb Counts", "Crumb") + text),
  ];
}

/** Reads crafted inputs of at most 90 KB. An input fails if it takes over a second of CPU time. */
export const inputs: Part = {
  name: "slow-inputs",
  measure: "crafted inputs of at most 90 KB that take over 1 s of CPU time",
  isList: true,
  run: async (budget) => {
    let slowestMs = 0;
    const result = await runCases(
      listInputs(),
      async ({ name, write, read }) => {
        const text = write(maxLength).slice(0, maxLength);
        let milliseconds = await cpuTime(() => read(text));
        // Measure again, because other processes slow down the first run.
        if (milliseconds > maxTime) milliseconds = Math.min(milliseconds, await cpuTime(() => read(text)));
        slowestMs = Math.max(slowestMs, milliseconds);
        return milliseconds > maxTime ? `${name}: ${Math.round(milliseconds)} ms` : undefined;
      },
      budget,
    );
    return { ...result, slowestMs };
  },
};

/** Doubles crafted inputs of the functions that scan text. The time may grow by at most two and a half. */
export const growth: Part = {
  name: "growth",
  measure: "scanners of text whose CPU time grows more than 2.5-fold when the text doubles",
  isList: true,
  run: (budget) =>
    runCases(
      Object.entries(scanners).flatMap(([scanner, scan]) =>
        craftedTexts.map(({ name, write }) => ({ name: `${scanner}: ${name}`, write, read: scan })),
      ),
      findGrowth,
      budget,
    ),
};

async function findGrowth({ name, write, read }: SlowCase): Promise<string | undefined> {
  const whole = write(maxLength);
  // Most are linear and so fast that the growth does not matter.
  if ((await shortest(whole, read, 1)) < measurable) return undefined;
  let measured = "";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const half = await shortest(write(maxLength / 2), read, repeats);
    const full = await shortest(whole, read, repeats);
    if (full < measurable || full < maxGrowth * half) return undefined;
    measured = `${half.toFixed(1)} ms, then ${full.toFixed(1)} ms`;
  }
  return `${name}: ${measured} for twice the length`;
}

async function shortest(text: string, read: Reader, count: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) times.push(await cpuTime(() => read(text)));
  return Math.min(...times);
}
