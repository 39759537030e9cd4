import { expect, test } from "vitest";
import { escapeLatex, protectCapitals } from "@/lib/citation/latex-text";

test.each([
  ["R&D 100% $5 #1 a_b {c}", "R\\&D 100\\% \\$5 \\#1 a\\_b \\{c\\}"],
  ["~x ^y \\z", "{\\textasciitilde}x {\\textasciicircum}y {\\textbackslash}z"],
  ["\\_ \\\\&", "{\\textbackslash}\\_ {\\textbackslash}{\\textbackslash}\\&"],
  ["∞-former and O(n²)", "{$\\infty$}-former and O(n{$^{2}$})"],
  ["PanGu-π — “a”", "PanGu-{$\\pi$} --- ``a''"],
  ["机器", "机器"],
])("escapes %s for both encodings", (text, latex) => {
  expect(escapeLatex(text, "ascii")).toBe(latex);
  expect(escapeLatex(text, "utf-8")).toBe(latex);
});

test.each([
  ["Łukasz Ré", "{\\L}ukasz R{\\'e}", "Łukasz Ré"],
  ["Re\u0301", "R{\\'e}", "Ré"],
  [
    "François Jabłoński, Kydlíček",
    "Fran{\\c c}ois Jab{\\l}o{\\'n}ski, Kydl{\\'i}{\\v c}ek",
    "François Jabłoński, Kydlíček",
  ],
  ["Øyvind Weiß", "{\\O}yvind Wei{\\ss}", "Øyvind Weiß"],
])("writes the letters of %s as commands only for BibTeX", (text, ascii, utf8) => {
  expect(escapeLatex(text, "ascii")).toBe(ascii);
  expect(escapeLatex(text, "utf-8")).toBe(utf8);
});

test.each([
  ["GPTQ: Accurate Quantization for LLMs", "", "{GPTQ}: Accurate Quantization for {LLMs}"],
  ["Think before you speak", "", "Think before you speak"],
  ["LLaMA-Adapter: Efficient Tuning (with KV Cache)", "", "{LLaMA}-Adapter: Efficient Tuning (with {KV} Cache)"],
  ["Mamba: Linear-Time Sequence Modeling", "Mamba", "{Mamba}: Linear-Time Sequence Modeling"],
  ["Zero Bubble Pipelines in Zero Time", "Zero Bubble", "{Zero} {Bubble} Pipelines in Zero Time"],
  ["Long Sequences with Sparse Transformers", "Sparse Transformer", "Long Sequences with Sparse Transformers"],
  ["Deep Residual Learning", "Deep Residual Learning", "Deep Residual Learning"],
  ["Low-Bit LLM-Based Top-K Decoding", "", "Low-Bit {LLM}-Based Top-{K} Decoding"],
  ["KIVI: A Cache with a Vitamin A Level of O(n)", "", "{KIVI}: A Cache with a Vitamin {A} Level of {O}(n)"],
  ["Is It Fast? A Look. Prefer Speed", "", "Is It Fast? {A} Look. {Prefer} Speed"],
  ["“KIVI”: 2bit R&D, #1GB", "", "``{KIVI}'': 2bit {R\\&D}, \\#{1GB}"],
])("protects the capitals of %s", (title, name, latex) => {
  expect(protectCapitals(title, name, "utf-8")).toBe(latex);
});
