import { expect, test } from "vitest";
import { caseFigures } from "@/lib/choose/case-figures";
import { exampleTexts, readCase, readCaseTexts, writeCaseTexts } from "@/lib/choose/read-case";
import { chooseOptions } from "@/lib/site/choose-options";
import { compileBread } from "../fact-families";
import { compileSmallSurvey } from "../survey-files";

const options = chooseOptions(compileBread());
if (!options) throw new Error("The survey of bread has no options.");

test("a survey without models, hardware, guides or calculator has nothing to choose", () => {
  expect(chooseOptions(compileSmallSurvey())).toBeUndefined();
  const survey = compileBread();
  for (const part of ["models", "hardware", "guides"] as const)
    expect(chooseOptions({ ...survey, [part]: [] })).toBeUndefined();
  expect(chooseOptions({ ...survey, calculator: undefined })).toBeUndefined();
});

test("the example is the first model on the first accelerator", () => {
  const read = readCase(exampleTexts(options), options);
  if (read.issues) throw new Error("The example has issues.");
  expect([read.task.id, read.model.id, read.card.id, read.chosen.load.context]).toEqual([
    "fit",
    "dough-lm",
    "deck-oven",
    2000,
  ]);
});

test("the address has what differs from the example, and is read back", () => {
  const texts = { ...exampleTexts(options), model: "many-bakers", context: "4,000", weights: "4" };
  const query = writeCaseTexts(texts, options);
  expect(query).toBe("?model=many-bakers&weights=4&context=4%2C000");
  expect(readCaseTexts(query, options)).toEqual(texts);
  expect(writeCaseTexts(exampleTexts(options), options)).toBe("");
});

test.each([
  "0",
  "-1",
  "1.5",
  "1e5",
  "",
  "k",
  "1.5k",
  "8kb",
  "0k",
  "9766k",
  "0.5M",
  "10M",
  "M",
  "1km",
  "many",
  "99999999999",
  "1,23",
  "０",
  "NaN",
  "0x10",
])("%j is not a number of tokens", (context) => {
  const read = readCase({ ...exampleTexts(options), context }, options);
  expect(read).toEqual({ issues: { context: "Write a whole number of tokens from 1 to 10,000,000." } });
});

test.each([
  ["8192", 8192],
  [" 8192 ", 8192],
  ["8,192", 8192],
  ["1 000 000", 1_000_000],
  ["131\u202f072", 131_072],
  ["128k", 131_072],
  ["128 K", 131_072],
  ["1,024k", 1_048_576],
  ["1M", 1_048_576],
  ["1m", 1_048_576],
  ["9 M", 9_437_184],
])("%j is the number of tokens %i", (context, tokens) => {
  const read = readCase({ ...exampleTexts(options), context }, options);
  if (read.issues) throw new Error(JSON.stringify(read.issues));
  expect(read.chosen.load.context).toBe(tokens);
});

test.each([
  ["131.072", "131,072"],
  ["1.000.000", "1,000,000"],
])("%j is ambiguous", (context, meant) => {
  const read = readCase({ ...exampleTexts(options), context }, options);
  const message = `“${context}” is ambiguous: a dot can also mark decimals. If you mean thousands, write ${meant}.`;
  expect(read).toEqual({ issues: { context: message } });
});

test.each(["10485760", "10,485,760", "10240k", "10M"])("%j is a context if a model supports it", (context) => {
  const models = options.models.map((model) => ({ ...model, maxContext: 10_485_760 }));
  const read = readCase({ ...exampleTexts(options), context }, { ...options, models });
  if (read.issues) throw new Error(JSON.stringify(read.issues));
  expect(read.chosen.load.context).toBe(10_485_760);
  expect(readCase({ ...exampleTexts(options), context: "10485761" }, { ...options, models })).toEqual({
    issues: { context: "Write a whole number of tokens from 1 to 10,485,760." },
  });
});

test("k and M multiply tokens only, not sequences or accelerators", () => {
  const { issues } = readCase({ ...exampleTexts(options), batch: "2k", cards: "2M" }, options);
  expect(Object.keys(issues ?? {})).toEqual(["cards", "batch"]);
});

test("each field that has no valid value has an issue", () => {
  const texts = readCaseTexts(
    "?task=x&model=__proto__&card=&cards=0&weights=5&kv=x&context=-3&batch=a&retrain=",
    options,
  );
  expect(Object.keys(readCase(texts, options).issues ?? {}).sort()).toEqual(
    ["batch", "card", "cards", "context", "kv", "model", "retrain", "task", "weights"].sort(),
  );
});

test("applies remedies together, each once, and none that retrains if the reader may not", () => {
  const load = (change: Partial<ReturnType<typeof exampleTexts>>) => {
    const read = readCase({ ...exampleTexts(options), ...change }, options);
    if (read.issues) throw new Error(JSON.stringify(read.issues));
    return [read.chosen.load.weightBits, read.chosen.load.weightShare, read.applied.length];
  };
  expect(load({ apply: "smaller-planner,coarse-weights,smaller-planner" })).toEqual([4, 0.5, 2]);
  expect(load({ apply: "smaller-planner,coarse-weights", retrain: "no" })).toEqual([4, 1, 1]);
});

test("says nothing of a remedy that changes nothing, because the weights already have fewer bits", () => {
  const applied = (weights: string) => {
    const read = readCase({ ...exampleTexts(options), weights, apply: "coarse-weights" }, options);
    if (read.issues) throw new Error(JSON.stringify(read.issues));
    return read.applied.map(({ id }) => id);
  };
  expect(applied("16")).toEqual(["coarse-weights"]);
  expect(applied("4")).toEqual([]);
  expect(applied("2")).toEqual([]);
});

test.each(["no-such-remedy", "read-twice", "adapters", "", "__proto__"])(
  "%j in the address is ignored, because the first task has no such remedy or it changes nothing",
  (id) => {
    for (const apply of [id, `${id},coarse-weights`, `coarse-weights,${id}`]) {
      const read = readCase({ ...exampleTexts(options), apply }, options);
      if (read.issues) throw new Error(JSON.stringify(read.issues));
      expect(read.applied.map((remedy) => remedy.id)).toEqual(apply === id ? [] : ["coarse-weights"]);
    }
  },
);

test("training takes weights in 16 bits, whatever inference uses", () => {
  const read = readCase({ ...exampleTexts(options), task: "train", weights: "4" }, options);
  if (read.issues) throw new Error(JSON.stringify(read.issues));
  expect(read.chosen.load.weightBits).toBe(16);
});

test("describes the figures of a case", () => {
  const figures = (change: Partial<ReturnType<typeof exampleTexts>>) => {
    const read = readCase({ ...exampleTexts(options), ...change }, options);
    if (read.issues) throw new Error(JSON.stringify(read.issues));
    return caseFigures(read).map(({ label, value, note }) => [label, value, note].join(" | "));
  };
  expect(figures({})).toMatchInlineSnapshot(`
    [
      "Decoding | at most 49 tokens/s | each pass reads 2.04 GB; bandwidth is the limit",
      "Reading the prompt | at least 400 ms | if it fills the context, at the peak in 16 bits",
      "Longest context that fits | none | with 1 sequence; the model supports 4,000",
      "Largest batch that fits | none | of 2,000 tokens",
      "Accelerators that hold it | 2 | of 2 GB each",
    ]
  `);
  expect(figures({ card: "steam-oven", model: "many-bakers", batch: "4" })).toMatchInlineSnapshot(`
    [
      "Decoding | at best about 182 tokens/s | 45.4 per sequence; each pass reads 11 GB on average; no peak of this accelerator is recorded, so only bandwidth counts",
      "Reading the prompts | unknown | no peak of this accelerator is recorded",
      "Longest context that fits | 238,295 tokens | with 4 sequences, but the model supports only 8,000",
      "Largest batch that fits | 193 sequences | of 2,000 tokens",
      "Accelerators that hold it | 1 | of 20 GB each",
    ]
  `);
  expect(figures({ task: "train" })).toMatchInlineSnapshot(`
    [
      "A billion tokens | at least 6.94 days | at the peak in 16 bits, which no run reaches",
      "Accelerators that hold it | 9 | of 2 GB each",
    ]
  `);
});

test("says that a peak is not recorded only for the widths that lack one", () => {
  const cards = options.cards.map((card) => ({ ...card, peaks: [{ bits: 8, operations: 1e13 }] }));
  const notes = (change: Partial<ReturnType<typeof exampleTexts>>) => {
    const read = readCase({ ...exampleTexts(options), ...change }, { ...options, cards });
    if (read.issues) throw new Error(JSON.stringify(read.issues));
    return caseFigures(read).map(({ note }) => note);
  };
  expect(notes({ weights: "16" })[1]).toBe("no peak in 16 bits is recorded");
  expect(notes({ weights: "8" })[1]).toBe("if it fills the context, at the peak in 8 bits");
  expect(notes({ weights: "4" })[1]).toBe("if it fills the context, at the peak in 8 bits");
  expect(notes({ task: "train" })[0]).toBe("no peak in 16 bits is recorded");
  for (const card of cards) card.peaks = [{ bits: 4, operations: 1e13 }];
  expect(notes({ weights: "6" })[1]).toBe("no peak in 6 bits or more is recorded");
});
