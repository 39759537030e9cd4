import { expect, test } from "vitest";
import { type TypeKeys, typeWithin } from "@/bench/search/drive-engine";

const keys = Array.from({ length: 100 }, (_, place) => `k${place}`);

/** An engine that takes the same time for each key, or for each in its turn. */
function engineTaking(msOf: (typed: number) => number): { type: TypeKeys; typed: string[] } {
  const typed: string[] = [];
  return {
    typed,
    async type(some) {
      return some.map((key) => msOf(typed.push(key)));
    },
  };
}

test("a quick engine is given all keys, three times over", async () => {
  const engine = engineTaking(() => 1);
  const times = await typeWithin(engine.type, keys, 30_000);
  expect(times).toMatchObject({ rounds: 3, isWhole: true, keys: { count: 100, p50: 1, max: 1 } });
  expect(engine.typed.slice(-300)).toEqual([...keys, ...keys, ...keys]);
});

test("each key counts with the fastest of its rounds", async () => {
  const engine = engineTaking((typed) => (typed > 224 ? 2 : 5));
  const { keys: taken } = await typeWithin(engine.type, keys, 30_000);
  expect(taken).toMatchObject({ p50: 2, max: 2 });
});

test("a slow engine is given some keys, evenly spread", async () => {
  const engine = engineTaking(() => 400);
  const times = await typeWithin(engine.type, keys, 20_000);
  expect(times).toMatchObject({ rounds: 1, isWhole: false, keys: { count: 50 } });
  expect(engine.typed.slice(-3)).toEqual(["k95", "k97", "k99"]);
});

test("an engine that spends its budget on the trial is measured by that", async () => {
  const engine = engineTaking(() => 4_000);
  const times = await typeWithin(engine.type, keys, 20_000);
  expect(engine.typed).toHaveLength(6);
  expect(times).toMatchObject({ rounds: 1, isWhole: false, keys: { count: 6, p95: 4_000 } });
});

test("three keys are typed however long they take, from all parts of the list", async () => {
  const engine = engineTaking(() => 40_000);
  const times = await typeWithin(engine.type, keys, 20_000);
  expect(engine.typed).toEqual(["k4", "k37", "k70"]);
  expect(times.slowest.map(({ ms }) => ms)).toEqual([40_000, 40_000, 40_000]);
});
