import fc from "fast-check";

/** Any character: also half of one, controls, marks and what no alphabet has. */
const anyCharacter = fc
  .oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff))
  .map((codePoint) => String.fromCodePoint(codePoint));

/** Texts that mix any characters with parts that are known to be awkward. */
export function anyText(...parts: string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(anyCharacter, fc.constantFrom(" ", ...parts)), { maxLength: 24 })
    .map((units) => units.join(""));
}
