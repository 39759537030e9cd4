import { remark } from "remark";
import { expect, test } from "vitest";
import { linkNames } from "@/lib/text/link-names";
import { parseMarkdown } from "@/lib/text/parse-markdown";

const names = new Map([
  ["LoRA", "/papers/lora/"],
  ["LoRA+", "/papers/lora-plus/"],
  ["Wild Yeast", "/papers/wild-yeast/"],
]);
const linked = (text: string) =>
  remark()
    .stringify(linkNames(parseMarkdown(text), names))
    .trim();

test.each([
  ["LoRA is older. LoRA is small.", "[LoRA](/papers/lora/) is older. LoRA is small."],
  ["LoRA+ extends LoRA.", "[LoRA+](/papers/lora-plus/) extends [LoRA](/papers/lora/)."],
  ["First *Wild Yeast*, then it.", "First *[Wild Yeast](/papers/wild-yeast/)*, then it."],
  ["QLoRA, LoRA-FA, S-LoRA and lora are others.", "QLoRA, LoRA-FA, S-LoRA and lora are others."],
  ["LoRA-like, but not LoRAs.", "LoRA-like, but not LoRAs."],
  ["(LoRA), LoRA.", "([LoRA](/papers/lora/)), LoRA."],
])("%s", (text, expected) => {
  expect(linked(text)).toBe(expected);
});

test("leaves links, headings and code as they are, and papers that the text links to", () => {
  for (const text of ["# LoRA", "`LoRA`", "[LoRA](https://example.org/)", "LoRA, see [it](/papers/lora/)"])
    expect(linked(text)).toBe(text);
});

test("does not change the tree, which is shared", () => {
  const text = "LoRA is a paper.";
  linkNames(parseMarkdown(text), names);
  expect(remark().stringify(parseMarkdown(text)).trim()).toBe(text);
  expect(linkNames(parseMarkdown(text), new Map())).toBe(parseMarkdown(text));
});
