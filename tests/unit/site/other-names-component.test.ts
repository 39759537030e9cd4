import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OtherNames } from "@/components/taxonomy/other-names";

const markup = (props: Parameters<typeof OtherNames>[0]) => renderToStaticMarkup(createElement(OtherNames, props));

test("separates aliases, and the spellings of each language", () => {
  const html = markup({
    aliases: ["KV cache", "key-value cache"],
    names: { zh: ["KV缓存", "键值缓存"], ko: ["KV 캐시"] },
  });
  expect(html).toContain("<span>Also called KV cache, key-value cache</span>");
  expect(html).toContain('<span lang="zh" title="Chinese">KV缓存, 键值缓存</span>');
  expect(html).toContain('<span lang="ko" title="Korean">KV 캐시</span>');
});

test("shows nothing without other names", () => {
  expect(markup({ aliases: [], names: {} })).toBe("");
});
