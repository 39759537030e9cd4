import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "@/lib/site/packed";

test("what JSON can say comes out as it went in", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(unpack(pack(value)))).toBe(JSON.stringify(value));
      expect(typeof pack(value)).toBe("string");
    }),
  );
});

test("a key without a value is left out", () => {
  expect(unpack(pack({ id: "gptq", note: undefined }))).toStrictEqual({ id: "gptq" });
});
