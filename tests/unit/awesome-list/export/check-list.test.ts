import { expect, test } from "vitest";
import { checkList } from "@/lib/awesome-list/export/check-list";
import { joinLines, listReadme } from "@/lib/awesome-list/export/list-readme";
import { compileSmallSurvey } from "../../survey-files";

const expected = listReadme(compileSmallSurvey(), "https://atlas.example/");
const list = joinLines(expected);

/** What somebody reads who changed the list. */
function check(text: string): string[] {
  const options = { contentFolder: "content", remedy: "npm run export -- list --out LIST.md" };
  return checkList(text, expected, options).map(({ line, message }) => `${line} ${message}`);
}

function changed(from: string | RegExp, to: string): string {
  const text = list.replace(from, to);
  if (text === list) throw new Error(`The list does not contain ${from}`);
  return text;
}

test("a list that is as exported has no faults", () => {
  expect(check(list)).toEqual([]);
});

test("for an edited line the entry is named", () => {
  expect(check(changed("ICLR, 2023", "ICLR, 2024"))).toMatchInlineSnapshot(`
    [
      "24 This is not what content/papers/gptq.md says. Edit that file rather than the list, then run npm run export -- list --out LIST.md.",
    ]
  `);
});

test("for an edited heading the topic is named", () => {
  expect(check(changed("### Pruning", "### Pruning of Models"))).toMatchInlineSnapshot(`
    [
      "27 This is not what content/topics/models/pruning.md says. Edit that file rather than the list, then run npm run export -- list --out LIST.md.",
    ]
  `);
});

test("for a line that was added the folder is named", () => {
  expect(check(changed("### Pruning\n", "- My Paper, <ins>ICLR, 2024</ins>\n\n### Pruning\n"))).toMatchInlineSnapshot(`
    [
      "27 This line comes from no entry. Add a file to content/papers/ rather than a line here.",
    ]
  `);
});

test("for a line that was removed, or an entry that the list does not have yet, the entry is named", () => {
  expect(check(changed(/- GPTQ.*\n/, ""))).toMatchInlineSnapshot(`
    [
      "24 What content/papers/gptq.md says is lacking. Edit that file rather than the list, then run npm run export -- list --out LIST.md.",
    ]
  `);
});

test("a changed header is mended by exporting again", () => {
  expect(check(changed("<!--\n", "<!-- mine\n"))).toMatchInlineSnapshot(`
    [
      "1 This line is not as npm run export -- list --out LIST.md makes it. Run that again.",
    ]
  `);
});

test("lines in another order, or with other ends, are faults", () => {
  const message = "1 The lines are right, but not their order or their ends. Run npm run export -- list --out LIST.md.";
  expect(check(changed("\n\n## Systems", "\n## Systems"))).toEqual([message]);
  expect(check(`${list}\n`)).toEqual([message]);
});
