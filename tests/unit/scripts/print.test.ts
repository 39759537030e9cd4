import { expect, test } from "vitest";
import { escapeControls } from "@/scripts/print";

test("escapes control characters and those that change the direction", () => {
  expect(escapeControls("a\u001b[31mb\u0000\u009b\u007f\r\u202e\u2028")).toBe(
    "a\\u001b[31mb\\u0000\\u009b\\u007f\\u000d\\u202e\\u2028",
  );
});

test("keeps line feeds, tabs and all other text", () => {
  for (const text of ["a\n\tb", "Łuczak 字 😀", "\u00a0"]) expect(escapeControls(text)).toBe(text);
});

test("keeps JSON valid and its values", () => {
  const value = { title: "a\u009b\u202e\u001b" };
  expect(JSON.parse(escapeControls(JSON.stringify(value)))).toEqual(value);
});
