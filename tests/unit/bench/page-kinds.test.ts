import { expect, test } from "vitest";
import { isPage, kindsOfPages } from "@/bench/page-kinds";

test("finds the kind of a page by its path, and of a topic by its subtopics", () => {
  const kinds = {
    "index.html": "home",
    "topics/index.html": "other",
    "topics/data/index.html": "branch topic",
    "topics/data/cleaning/index.html": "leaf topic",
    "topics/models/index.html": "leaf topic",
    "papers/index.html": "papers",
    "papers/lora/index.html": "paper",
    "techniques/index.html": "techniques",
    "techniques/pruning/index.html": "technique",
    "authors/index.html": "other",
    "authors/names/w/index.html": "other",
    "authors/tri-dao/index.html": "author",
    "venues/mlsys/index.html": "venue",
    "venues/iclr/2023/index.html": "other",
    "contribute/index.html": "contribute",
    "contribute/rules/index.html": "other",
  };
  expect(Object.fromEntries(kindsOfPages(Object.keys(kinds)))).toEqual(kinds);
});

test("does not count not-found pages and scripts as pages", () => {
  expect(["404.html", "404/index.html", "_not-found/index.html", "scripts/page.js"].filter(isPage)).toEqual([]);
});
