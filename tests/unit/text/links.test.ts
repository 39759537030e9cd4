import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyLink } from "@/lib/text/links";

test.each(["https://arxiv.org/abs/1", "http://a.example", "HTTPS://A.EXAMPLE/", "https://localhost:3000/"])(
  "%s is external",
  (url) => {
    expect(classifyLink(url)).toEqual({ kind: "external" });
  },
);

test.each([
  ["/", "/"],
  ["/papers/gptq/", "/papers/gptq/"],
  ["/papers/gptq/#links", "/papers/gptq/"],
  ["/search/?q=GPTQ", "/search/"],
  ["/papers/%C3%A9/", "/papers/%C3%A9/"],
])("%s is a page of this site", (url, path) => {
  expect(classifyLink(url)).toEqual({ kind: "internal", path });
});

test.each([
  "",
  "//a.example/",
  "papers/gptq/",
  "..",
  "#links",
  "?q=x",
  "mailto:a@b.example",
  "ftp://a",
  "https://",
  "https:a",
])("%j is unsafe", (url) => {
  expect(classifyLink(url)).toEqual({ kind: "unsafe" });
});

test("an address that could run code is unsafe, in any case and with any content", () => {
  const scheme = fc.mixedCase(fc.constantFrom("javascript:", "data:", "vbscript:"));
  const whitespace = fc.constantFrom("", " ", "\t", "\n", "\u0000");
  fc.assert(
    fc.property(whitespace, scheme, fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (before, name, rest) => {
      expect(classifyLink(before + name + rest)).toEqual({ kind: "unsafe" });
    }),
  );
});

test("an external address has the scheme http or https when a browser parses it", () => {
  const url = fc
    .tuple(fc.constantFrom("http://", "https://", "HtTp://", "//", "/", "", "x:"), fc.string())
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(url, (text) => {
      if (classifyLink(text).kind !== "external" || !URL.canParse(text)) return;
      expect(new URL(text).protocol).toMatch(/^https?:$/);
    }),
  );
});

test.each(["/\\evil.example", "/\t/evil.example", "/papers/a\\b", "//evil.example"])(
  "%j is not a page of this site",
  (url) => {
    expect(classifyLink(url)).toEqual({ kind: "unsafe" });
  },
);
