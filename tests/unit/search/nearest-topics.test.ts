import { expect, test } from "vitest";
import { nearestTopics } from "@/lib/search/nearest-topics";
import { smallData } from "./small-data";

const titles = ["Prompt Compression", "Model Compression", "Prompting", "Compilers", "Prompt Tuning", "Serving"];
const data = smallData({
  topics: titles.map((title, index) => ({
    path: `t${index}`,
    title,
    aliases: title === "Serving" ? ["Inference servers"] : [],
  })),
  papers: [],
});
const nearest = (text: string) => nearestTopics(text, data).map(({ entry }) => titles[entry]);

test("returns at most four topics, those with the most shared words or first four letters first", () => {
  expect(nearest("prompt compressor")).toEqual(["Prompt Compression", "Model Compression", "Prompting", "Compilers"]);
});

test("compares aliases too", () => {
  expect(nearest("inferred")).toEqual(["Serving"]);
});

test("requires equal short words and leaves out topics without shared words", () => {
  expect(nearest("com ser")).toEqual([]);
  expect(nearest("")).toEqual([]);
});
