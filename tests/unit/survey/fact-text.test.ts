import { expect, test } from "vitest";
import type { Fact } from "@/lib/content/schema/paper-facts";
import { plainValue, quantityText, valueText } from "@/lib/survey/fact-text";

test.each<[{ unit?: string }, Fact["value"], string]>([
  [{ unit: "bits" }, [3, 4], "3, 4 bits"],
  [{ unit: "%" }, 62.5, "62.5%"],
  [{ unit: "tokens" }, 1_000_000, "1,000,000 tokens"],
  [{}, 8, "8"],
  [{}, true, "yes"],
  [{}, false, "no"],
  [{}, ["rye", "wheat"], "rye, wheat"],
  [{ unit: "bits" }, "not stated", "not stated"],
])("with %j, %j is shown as %j", (attribute, value, text) => {
  expect(valueText(attribute, value)).toBe(text);
});

test("a value without its unit keeps all digits", () => {
  expect(plainValue([0.0625, 4])).toBe("0.0625, 4");
});

test("a quantity has its unit, if there is one", () => {
  const texts = [quantityText(3.2, "times"), quantityText(3.2, "×"), quantityText(5.6, undefined)];
  expect(texts).toEqual(["3.2 times", "3.2×", "5.6"]);
});
