import { expect, test } from "vitest";
import { nearestTopics } from "@/lib/search/nearest-topics";
import { smallData } from "./small-data";

const titles = ["Prompt Compression", "Model Compression", "Prompting", "Compilers", "Prompt Tuning", "Serving"];
const data = smallData({
  topics: titles.map((title, place) => ({
    path: `t${place}`,
    title,
    aliases: title === "Serving" ? ["Inference servers"] : [],
  })),
  papers: [],
});
const nearest = (text: string) => nearestTopics(text, data).map(({ place }) => titles[place]);

test("topics that share the most words, or the first four letters of words, come first; no more than four", () => {
  expect(nearest("prompt compressor")).toEqual(["Prompt Compression", "Model Compression", "Prompting", "Compilers"]);
});

test("names in other words count too", () => {
  expect(nearest("inferred")).toEqual(["Serving"]);
});

test("short words must be the same, and topics that share nothing are not near", () => {
  expect(nearest("com ser")).toEqual([]);
  expect(nearest("")).toEqual([]);
});
