import { expect, test } from "vitest";
import { readSharedList, writeSharedList } from "@/lib/shelf/share-address";

test.each([1, 40, 400])("reads an address with %d papers back", (count) => {
  const ids = Array.from({ length: count }, (_, index) => `paper-${index}`);
  const fragment = writeSharedList(ids);
  expect(readSharedList(fragment)).toEqual({ ids, unreadable: [] });
  expect(readSharedList(encodeURI(fragment))).toEqual({ ids, unreadable: [] });
  expect(readSharedList(`#ids=${encodeURIComponent(ids.join())}`)).toEqual({ ids, unreadable: [] });
});

test("names parts that are not ids, and keeps each id once", () => {
  expect(readSharedList("#ids=gptq,,awq,gptq,No Paper,<b>")).toEqual({
    ids: ["gptq", "awq"],
    unreadable: ["No", "Paper", "<b>"],
  });
  expect(readSharedList("#ids=gptq,100%")).toEqual({ ids: ["gptq"], unreadable: ["100%"] });
});

test("returns undefined for other fragments", () => {
  expect(readSharedList("")).toBeUndefined();
  expect(readSharedList("#import")).toBeUndefined();
  expect(readSharedList("#ids=")).toEqual({ ids: [], unreadable: [] });
});
