import { expect, test } from "vitest";
import { entryAddress } from "@/lib/search/entry-address";

test.each([
  ["topic", "models/quantization", "/topics/models/quantization/"],
  ["framework", "vllm", "/frameworks/vllm/"],
  ["technique", "rotation", "/techniques/rotation/"],
  ["author", "Tri Dao", "/search/?q=author%3A%22Tri%20Dao%22"],
] as const)("the address of the %s %s is %s", (kind, id, address) => {
  expect(entryAddress({ kind, id })).toBe(address);
});
