import fc from "fast-check";
import { expect, test } from "vitest";
import { idSchema } from "@/lib/content/schema/fields";
import { proposeId, validId } from "@/lib/contribute/paper-id";

const free = () => false;

test.each([
  ["GPTQ", "gptq"],
  ["LoRA+", "lora-plus"],
  ["LLM.int8()", "llm-int8"],
  ["Nyströmformer", "nystromformer"],
  ["Łuczak’s Method", "luczaks-method"],
  ["∞-Bench", "infinity-bench"],
  ["PanGu-Σ", "pangu-sigma"],
])("converts the short name %s to an id", (shortName, id) => {
  expect(proposeId({ title: "T", shortName }, free)).toBe(id);
});

test("uses distinctive words of the title without a short name", () => {
  expect(proposeId({ title: "On the Role of the Outliers in Quantization of Large Language Models" }, free)).toBe(
    "role-outliers-quantization-large-language",
  );
  expect(proposeId({ title: "Is It There?" }, free)).toBe("is-it-there");
  expect(proposeId({ title: "量化" }, free)).toBe("paper");
});

test.each([
  ["1984", "paper-1984"],
  ["Undated", "paper-undated"],
  ["1984 Revisited", "1984-revisited"],
])("does not use the address of a list by year for %s", (shortName, id) => {
  expect(proposeId({ title: "T", shortName }, free)).toBe(id);
});

test("adds the year, then a number, to a taken id", () => {
  const taken = (ids: string[]) => (id: string) => ids.includes(id);
  const paper = { title: "T", shortName: "Less", year: 2024 };
  expect(proposeId(paper, taken(["less"]))).toBe("less-2024");
  expect(proposeId(paper, taken(["less", "less-2024"]))).toBe("less-2024-2");
  expect(proposeId({ ...paper, year: undefined }, taken(["less", "less-2"]))).toBe("less-3");
});

test("proposes a valid id for any title", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (title, shortName) => {
      expect(idSchema.safeParse(proposeId({ title, shortName }, free)).success).toBe(true);
    }),
  );
});

test("proposes an id that is short and not reserved", () => {
  for (const title of ["Con", "NUL", "COM1", "Very ".repeat(100), "x".repeat(300)])
    expect(idSchema.safeParse(proposeId({ title, shortName: title, year: 2024 }, () => false)).success, title).toBe(
      true,
    );
});

test.each([
  ["hives", "hives"],
  ["", "topic"],
  ["2024", "topic-2024"],
  ["undated", "topic-undated"],
  ["aux", "topic-aux"],
])("makes a valid id of the words %j", (words, id) => {
  expect(validId(words, "topic")).toBe(id);
});
