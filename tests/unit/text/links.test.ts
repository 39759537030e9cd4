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

test("an address that could run code is never safe, whatever its case and what follows", () => {
  const scheme = fc.mixedCase(fc.constantFrom("javascript:", "data:", "vbscript:"));
  const blank = fc.constantFrom("", " ", "\t", "\n", "\u0000");
  fc.assert(
    fc.property(blank, scheme, fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (before, name, rest) => {
      expect(classifyLink(before + name + rest)).toEqual({ kind: "unsafe" });
    }),
  );
});

test("whatever is external has the scheme http or https for a browser too", () => {
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
  "%j is no page of this site",
  (url) => {
    expect(classifyLink(url)).toEqual({ kind: "unsafe" });
  },
);
