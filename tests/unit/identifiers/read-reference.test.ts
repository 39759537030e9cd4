import { expect, test } from "vitest";
import { findReferences, readReference, referenceKey, whyImpossible } from "@/lib/identifiers/read-reference";
import cases from "../../cases/references.json";

for (const { inputs, ...expected } of cases) {
  test.each(inputs)("reads “%s”", (text) => {
    const reference = readReference(text) ?? null;
    const reason = whyImpossible(text);
    if (expected.refused === undefined) {
      expect({ reference, reason }).toEqual({ reference: expected.reference, reason: undefined });
      return;
    }
    expect(reference).toBeNull();
    expect(reason).toContain(expected.refused);
  });
}

test.each([
  ["Accepted at ICML. Code: https://github.com/a/b.", ["repository:github.com/a/b"]],
  ["arXiv:2405.99990v2, doi:10.1145/3600006.3613165", ["arxiv:2405.99990", "doi:10.1145/3600006.3613165"]],
  ["10.1145/3600006.3613165,10.1145/1.2", ["doi:10.1145/3600006.3613165", "doi:10.1145/1.2"]],
  ["See arXiv:2405.99990 (https://arxiv.org/abs/2405.99990v2).", ["arxiv:2405.99990"]],
  ["A study of 12 cats and/or dogs, 2024", []],
])("finds references in “%s”", (text, keys) => {
  expect(findReferences(text).map(referenceKey)).toEqual(keys);
});

test("returns equal keys for spellings of an id", () => {
  const keys = ["https://github.com/Foo/Bar", "github.com/foo/bar.git"].map((text) => {
    const reference = readReference(text);
    return reference && referenceKey(reference);
  });
  expect(keys).toEqual(["repository:github.com/foo/bar", "repository:github.com/foo/bar"]);
});
