import fc from "fast-check";

/** Any UTF-16 unit or character, including lone surrogates, control characters and marks. */
const anyCharacter = fc
  .oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff))
  .map((codePoint) => String.fromCodePoint(codePoint));

/** Returns texts that mix any characters with the given parts. */
export function anyText(...parts: string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(anyCharacter, fc.constantFrom(" ", ...parts)), { maxLength: 24 })
    .map((units) => units.join(""));
}
