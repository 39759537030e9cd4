import { expect, test } from "vitest";
import { addresses, fixedPages } from "@/lib/site/addresses";

test("addresses of pages end with a slash, to avoid redirects", () => {
  const pages = [
    ...fixedPages,
    addresses.paper("gptq"),
    addresses.topic("models/pruning"),
    addresses.technique("rotation"),
    addresses.lens("stages"),
    addresses.question("trade-offs"),
  ];
  expect(pages.filter((page) => !/^\/(?:.*\/)?$/.test(page))).toEqual([]);
});

test("escapes a query in its address", () => {
  expect(addresses.searchFor("R&D 量化?")).toBe("/search/?q=R%26D%20%E9%87%8F%E5%8C%96%3F");
});

test("links to a framework on the frameworks page", () => {
  expect(addresses.framework("vllm")).toBe("/frameworks/vllm/");
});
