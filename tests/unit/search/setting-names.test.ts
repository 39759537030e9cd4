import { expect, test } from "vitest";
import { settingNamesOf } from "@/lib/search/setting-names";
import { type SmallData, search, smallData, titlesFound } from "./small-data";

const data: SmallData = {
  attributes: [
    { id: "weight-bits", label: "Weight bits", letter: "W" },
    { id: "activation-bits", label: "Activation bits", letter: "A" },
  ],
  papers: [
    { title: "Rotated Dough", facts: { "weight-bits": [4, 8], "activation-bits": [4, 8] } },
    { title: "Frozen Dough", facts: { "weight-bits": [3, 4], "activation-bits": [16] } },
    { title: "Ternary Dough", facts: { "weight-bits": [1.58], "activation-bits": [4, 8] } },
    { title: "Unknown Dough", facts: { "weight-bits": [4], "activation-bits": ["not stated"] } },
    { title: "Light Activations", facts: { "weight-bits": [16], "activation-bits": [8, 16] } },
    { title: "Plain Dough" },
  ],
};

test("pairs the widths of weights and activations", () => {
  expect(settingNamesOf(smallData(data))).toEqual([
    ["W4A4", "W8A8"],
    ["W3A16", "W4A16"],
    ["W1.58A4", "W1.58A8"],
    [],
    ["W16A16"],
    [],
  ]);
});

test.each([
  ["W4A4", ["Rotated Dough"]],
  ["w4a16", ["Frozen Dough"]],
  ["W1.58A8 ternary", ["Ternary Dough"]],
])("%s finds papers by their facts", (query, titles) => {
  expect(titlesFound(data, query)).toEqual(titles);
});

test("says which setting matches", () => {
  expect(search(data, "W8A8").papers[0]?.reasons).toEqual([{ field: "setting", text: "W8A8", ranges: [[0, 4]] }]);
});

test("a survey without letters has no names of settings", () => {
  expect(settingNamesOf(smallData({ papers: [{ title: "Dough" }] }))).toEqual([[]]);
});
