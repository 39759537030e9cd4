import { expect, test } from "vitest";
import { checkSections, sectionHeadings, splitSections } from "@/lib/content/sections";

test("splits a body into note and sections", () => {
  const body = "The note.\n\nIts second paragraph.\n\n## How it works\n\nIn *steps*:\n\n- one\n\n## Evidence\n\nSome.";
  expect(splitSections(body)).toEqual({
    note: "The note.\n\nIts second paragraph.",
    sections: [
      { heading: "How it works", text: "In *steps*:\n\n- one" },
      { heading: "Evidence", text: "Some." },
    ],
  });
});

test("a body without headings is the note", () => {
  for (const body of ["", "Some text - with # marks.", "```\n## Evidence\n```", "| a |\n| --- |\n| b |"])
    expect(splitSections(body)).toEqual({ note: body, sections: [] });
});

test("all sections in their order have no issue", () => {
  const body = `Note.\n\n${sectionHeadings.map((heading) => `## ${heading}\n\nText.`).join("\n\n")}`;
  expect(checkSections("papers/x.md", body, 1)).toEqual([]);
});

test("counts lines from the line of the body", () => {
  expect(checkSections("papers/x.md", "Note.\n\n## Results\n\nText.", 20)).toMatchObject([{ line: 22, column: 1 }]);
});
