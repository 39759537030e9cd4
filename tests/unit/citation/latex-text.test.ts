import { expect, test } from "vitest";
import { escapeLatex, protectCapitals } from "@/lib/citation/latex-text";

test.each([
  ["R&D 100% $5 #1 a_b {c}", "R\\&D 100\\% \\$5 \\#1 a\\_b \\{c\\}"],
  ["~x ^y \\z", "{\\textasciitilde}x {\\textasciicircum}y {\\textbackslash}z"],
  ["\\_ \\\\&", "{\\textbackslash}\\_ {\\textbackslash}{\\textbackslash}\\&"],
  ["∞-former and O(n²)", "{$\\infty$}-former and O(n{\\textsuperscript{2}})"],
  ["Łukasz Ré", "Łukasz Ré"],
  ["Re\u0301", "Ré"],
])("escapes %s", (text, latex) => {
  expect(escapeLatex(text)).toBe(latex);
});

test.each([
  ["GPTQ: Accurate Quantization for LLMs", "", "{GPTQ}: Accurate Quantization for {LLMs}"],
  ["Think before you speak", "", "Think before you speak"],
  ["LLaMA-Adapter: Efficient Tuning (with KV Cache)", "", "{LLaMA-Adapter}: Efficient Tuning (with {KV} Cache)"],
  ["Mamba: Linear-Time Sequence Modeling", "Mamba", "{Mamba}: {Linear-Time} Sequence Modeling"],
  ["Vitamin C for Models", "", "Vitamin {C} for Models"],
  ["“KIVI”: 2bit R&D", "", "“{KIVI}”: 2bit {R\\&D}"],
])("protects the capitals of %s", (title, name, latex) => {
  expect(protectCapitals(title, name)).toBe(latex);
});
