import { expect, test } from "vitest";
import { readList } from "@/lib/awesome-list/import/read-list";

function readRows(header: string, ...rows: string[]) {
  const rule = header.replace(/[^|]+/g, "---");
  return readList([header, rule, ...rows].join("\n")).lines.map(({ parsed }) => parsed);
}

test("reads name, links and support by stage", () => {
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

test("accepts words instead of marks, and other column names", () => {
  expect(readRows("| Library | Pretraining | Serving |", "| A Thing | Yes | no |")).toMatchObject([
    { framework: { supports: { preTraining: true, inference: false } } },
  ]);
});

test.each([
  ["with a column that is not a stage", "| Framework | Training | Stars |"],
  ["of other things", "| Model | Training |"],
  ["with names only", "| Framework |"],
])("a table %s is not a framework table", (_, header) => {
  expect(readRows(header, "| A Thing | ✅ | 7 |")).toMatchObject([{ kind: "other" }]);
});
