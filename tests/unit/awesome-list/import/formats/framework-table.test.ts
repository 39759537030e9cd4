import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

function readRows(header: string, ...rows: string[]) {
  const rule = header.replace(/[^|]+/g, "---");
  return readList([header, rule, ...rows].join("\n")).lines.map(({ parsed: reading }) => reading);
}

test("name, code and marks by stage", () => {
  const header = "|  | Efficient Training | Efficient Inference | Efficient Fine-Tuning |";
  expect(readRows(header, "| A Thing [[Code](https://x.example/c)] | ✅ | ❌ | |")).toEqual([
    {
      kind: "framework",
      framework: {
        name: "A Thing",
        links: [{ label: "Code", url: "https://x.example/c" }],
        supports: { preTraining: true, inference: false },
      },
    },
  ]);
});

test("words do for marks and other names for the columns", () => {
  expect(readRows("| Library | Pretraining | Serving |", "| A Thing | Yes | no |")).toMatchObject([
    { framework: { supports: { preTraining: true, inference: false } } },
  ]);
});

test.each([
  ["with a column that is no stage", "| Framework | Training | Stars |"],
  ["of other things", "| Model | Training |"],
  ["of names alone", "| Framework |"],
])("a table %s is no table of frameworks", (_, header) => {
  expect(readRows(header, "| A Thing | ✅ | 7 |")).toMatchObject([{ kind: "other" }]);
});
