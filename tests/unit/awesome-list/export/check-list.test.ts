import { expect, test } from "vitest";
import { checkList } from "@/lib/awesome-list/export/check-list";
import { joinLines, listReadme } from "@/lib/awesome-list/export/list-readme";
import { compileSmallSurvey } from "../../survey-files";

const expected = listReadme(compileSmallSurvey(), "https://atlas.example/");
const list = joinLines(expected);

/** The lines and messages for a changed list. */
function check(text: string): string[] {
  const options = { contentFolder: "content", exportCommand: "npm run export -- list --out LIST.md" };
  return checkList(text, expected, options).map(({ line, message }) => `${line} ${message}`);
}

function changed(from: string | RegExp, to: string): string {
  const text = list.replace(from, to);
  if (text === list) throw new Error(`The list does not contain ${from}`);
  return text;
}

test("reports no issues for the exported list", () => {
  expect(check(list)).toEqual([]);
});

test("names the entry of an edited line", () => {
  expect(check(changed("ICLR, 2023", "ICLR, 2024"))).toMatchInlineSnapshot(`
    [
      "24 This line differs from content/papers/gptq.md. Edit that file instead of the list, then run npm run export -- list --out LIST.md.",
    ]
  `);
});

test("names the topic of an edited heading", () => {
  expect(check(changed("### Pruning", "### Pruning of Models"))).toMatchInlineSnapshot(`
    [
      "27 This line differs from content/topics/models/pruning.md. Edit that file instead of the list, then run npm run export -- list --out LIST.md.",
    ]
  `);
});

test("names the papers folder for an added line", () => {
  expect(check(changed("### Pruning\n", "- My Paper, <ins>ICLR, 2024</ins>\n\n### Pruning\n"))).toMatchInlineSnapshot(`
    [
      "27 This line does not come from an entry. Add a file to content/papers/ instead.",
    ]
  `);
});

test("names the entry of a missing line", () => {
  expect(check(changed(/- GPTQ.*\n/, ""))).toMatchInlineSnapshot(`
    [
      "24 The line of content/papers/gptq.md is missing. Edit that file instead of the list, then run npm run export -- list --out LIST.md.",
    ]
  `);
});

test("asks to export again after an edit of the header", () => {
  expect(check(changed("<!--\n", "<!-- mine\n"))).toMatchInlineSnapshot(`
    [
      "1 This line differs from the output of npm run export -- list --out LIST.md. Run that command again.",
    ]
  `);
});

test("reports differences in the order of lines or in empty lines", () => {
  const message =
    "1 The lines match, but their order or the empty lines differ. Run npm run export -- list --out LIST.md.";
  expect(check(changed("\n\n## Systems", "\n## Systems"))).toEqual([message]);
  expect(check(`${list}\n`)).toEqual([message]);
});
