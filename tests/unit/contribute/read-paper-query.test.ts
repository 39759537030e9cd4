import { expect, test } from "vitest";
import { readPaperQuery } from "@/lib/contribute/read-paper-query";
import { addresses } from "@/lib/site/addresses";

const read = (address: string) => readPaperQuery(new URLSearchParams(address.split("?")[1]));

test("reads an id with a title", () => {
  expect(read(addresses.contributePaper("2401.15077", "Eagle: Fast & Good"))).toMatchObject({
    title: "Eagle: Fast & Good",
    arxiv: "2401.15077",
    year: 2024,
  });
});

test("reads an address with a title", () => {
  expect(read(addresses.contributePaper("https://eagle.example/paper", "Eagle"))).toMatchObject({
    title: "Eagle",
    urls: ["https://eagle.example/paper"],
  });
});

test("reads a title without an address", () => {
  expect(read(addresses.contributePaper("", "Eagle\n lands"))).toMatchObject({ title: "Eagle lands", urls: [] });
});

test("reads an id without a title, and nothing from other queries", () => {
  expect(read(addresses.contributePaper("2401.15077"))).toMatchObject({ title: "", arxiv: "2401.15077" });
  expect(read("/contribute/?topic=models")).toBeUndefined();
  expect(read("/contribute/?paper=nonsense")).toBeUndefined();
});
