import { expect, test } from "vitest";
import { addresses, fixedPages } from "@/lib/site/addresses";

test("pages end in a slash, so that no redirect stands between", () => {
  const pages = [
    ...fixedPages,
    addresses.paper("gptq"),
    addresses.topic("models/pruning"),
    addresses.technique("rotation"),
    addresses.lens("stages"),
  ];
  expect(pages.filter((page) => !/^\/(?:.*\/)?$/.test(page))).toEqual([]);
});

test("a query is escaped in its address", () => {
  expect(addresses.searchFor("R&D 量化?")).toBe("/search/?q=R%26D%20%E9%87%8F%E5%8C%96%3F");
});

test("a question has its place on the page of questions", () => {
  expect(addresses.question("trade-offs")).toBe("/questions/#trade-offs");
});

test("a framework has its place on the page of frameworks", () => {
  expect(addresses.framework("vllm")).toBe("/frameworks/#vllm");
});
