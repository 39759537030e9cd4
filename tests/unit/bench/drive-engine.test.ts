import { expect, test } from "vitest";
import { type TypeKeys, typeWithin } from "@/bench/search/drive-engine";

const keys = Array.from({ length: 100 }, (_, index) => `k${index}`);

/** An engine that takes a given time for each key. `msOf` receives the number of typed keys. */
function engineTaking(msOf: (typed: number) => number): { type: TypeKeys; typed: string[] } {
  const typed: string[] = [];
  return {
    typed,
    async type(some) {
      return some.map((key) => msOf(typed.push(key)));
    },
  };
}

test("types all keys three times into a fast engine", async () => {
  const engine = engineTaking(() => 1);
  const times = await typeWithin(engine.type, keys, 30_000);
  expect(times).toMatchObject({ rounds: 3, isWhole: true, keys: { count: 100, p50: 1, max: 1 } });
  expect(engine.typed.slice(-300)).toEqual([...keys, ...keys, ...keys]);
});

test("takes the fastest round of each key", async () => {
  const engine = engineTaking((typed) => (typed > 224 ? 2 : 5));
  const { keys: times } = await typeWithin(engine.type, keys, 30_000);
  expect(times).toMatchObject({ p50: 2, max: 2 });
});

test("types evenly spread keys into a slow engine", async () => {
  const engine = engineTaking(() => 400);
  const times = await typeWithin(engine.type, keys, 20_000);
  expect(times).toMatchObject({ rounds: 1, isWhole: false, keys: { count: 50 } });
  expect(engine.typed.slice(-3)).toEqual(["k95", "k97", "k99"]);
});

test("reports the trial of an engine that spends its budget on it", async () => {
  const engine = engineTaking(() => 4_000);
  const times = await typeWithin(engine.type, keys, 20_000);
  expect(engine.typed).toHaveLength(6);
  expect(times).toMatchObject({ rounds: 1, isWhole: false, keys: { count: 6, p95: 4_000 } });
});

test("types at least three keys, from all parts of the list", async () => {
  const engine = engineTaking(() => 40_000);
  const times = await typeWithin(engine.type, keys, 20_000);
  expect(engine.typed).toEqual(["k4", "k37", "k70"]);
  expect(times.slowest.map(({ ms }) => ms)).toEqual([40_000, 40_000, 40_000]);
});
