import { expect, test } from "vitest";
import { latexToText } from "@/lib/contribute/bibtex/latex-to-text";

test.each([
  ["groups", "{", "}"],
  ["accents", '\\"', ""],
  ["accents with groups", '\\"{', "}"],
  ["commands", "\\sqrt ", ""],
  ["formulas", "\\(", "\\)"],
  ["scripts", "\\(^{", "}\\)"],
  ["unknown commands", "\\unknown{", "}"],
])("keeps the text of %s nested 20,000 deep", (_, open, close) => {
  expect(latexToText(`Small ${open.repeat(20_000)}Kitten${close.repeat(20_000)}`).text).toMatch(/^Small .*Kitten/su);
});

test("finds no end of an option that is thousands of characters away", () => {
  expect(latexToText(`\\sqrt[${"3".repeat(10_000)}]{2}`).text).toMatch(/^√\[3+\]2$/u);
  expect(latexToText("\\sqrt[3]{2}").text).toBe("³√2");
});

test.each([
  ["Nguy{\\~{\\^e}}n", "Nguyễn"],
  ["Nguy{\\~{{\\^{e}}}}n", "Nguyễn"],
  ["Nguy\\~{ê}n", "Nguyễn"],
  ["Nguy{\\^{\\~e}}n", "Nguyễn"],
  ["Tr{\\`{\\^a}}n Th{\\d{i}}", "Trần Thị"],
  ["{\\DJ}{\\d{\\^o}} {\\h{\\u{a}}}", "Độ ẳ"],
  ["Ng{\\'{\\uhorn}} \\h{\\OHORN}", "Ngứ Ở"],
  ['\\"{\\=u} \\={\\"u} \\.{\\=a}', "ṻ ǖ ǡ"],
  ["\\'{\\^{\\i}}x", "i\u0302\u0301x".normalize("NFC")],
])("puts the outer one of several accents outside: %s is %s", (latex, text) => {
  expect(latexToText(latex).text).toBe(text);
});
