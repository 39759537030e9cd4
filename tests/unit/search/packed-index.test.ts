import { expect, test } from "vitest";
import { packIndex, unpackIndex } from "@/lib/search/packed-index";
import type { SearchRecord } from "@/lib/search/search-record";

const shared = { kind: "paper", href: "/papers/x/", detail: "" } as const;
const records: SearchRecord[] = [
  { ...shared, title: "First", topics: ["Quantization", "量化"] },
  { ...shared, title: "Second", topics: ["量化", "Pruning"], authors: ["Ada Crumb"], year: 2020 },
  { ...shared, title: "Third" },
];

test("names of topics are sent once", () => {
  const index = packIndex(records);
  expect(index.topicNames).toEqual(["Quantization", "量化", "Pruning"]);
  expect(index.records.map(({ topics }) => topics)).toEqual([[0, 1], [1, 2], undefined]);
});

test("unpacking gives the records that were packed", () => {
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(records))))).toEqual(records);
});
