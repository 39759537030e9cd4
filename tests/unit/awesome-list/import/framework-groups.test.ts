import { expect, test } from "vitest";
import { entryIdIn } from "@/lib/awesome-list/import/framework-groups";

test.each([
  ["https://atlas.example/frameworks/vllm/", "vllm"],
  ["https://atlas.example/frameworks/#vllm", "vllm"],
  ["https://atlas.example/frameworks/", undefined],
  ["https://other.example/frameworks/vllm/", undefined],
])("reads the framework in %s", (url, id) => {
  expect(entryIdIn([{ label: "Entry", url }], "https://atlas.example/")).toBe(id);
});
