import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeContentFolder } from "../content-folder";
import { paperText, surveyFiles, withLine } from "../survey-files";
import { startFakeServer, status } from "./fake-server";
import { runScript } from "./run-script";

const list = `# List

## Decoding

- [Eagle: Fast Decoding](https://arxiv.org/abs/2401.15077)
- [Activation-aware Weights](https://arxiv.org/abs/2306.00978)
`;
const bibtex = `@misc{eagle, title = {Eagle: Fast Decoding}, eprint = {2401.15077}, archiveprefix = {arXiv}}
@misc{quest, title = {Quest: Sparse Attention}, eprint = {2406.10774}, archiveprefix = {arXiv}}
`;

test("adds what two lists name, keeps a decision, and drops what the survey has by now", async () => {
  const folder = writeContentFolder(surveyFiles());
  const lists = writeContentFolder([
    { path: "list.md", text: list },
    { path: "shelf.bib", text: bibtex },
  ]);
  const args = [`https://list.example/=${lists}/list.md`, `${lists}/shelf.bib`, "--content", folder];
  const intake = (...more: string[]) => runScript("intake", [...args, ...more]);

  const preview = await intake("--dry-run");
  expect(preview).toMatchObject({ code: 0, err: "" });
  expect(preview.out.replaceAll(lists, "LISTS")).toMatchInlineSnapshot(`
    "new	2 lists	2024-01	Eagle: Fast Decoding	https://arxiv.org/abs/2401.15077
    new	1 list	2024-06	Quest: Sparse Attention	https://arxiv.org/abs/2406.10774
    LISTS/list.md: 1 new, 0 waiting already, 1 in the survey, 0 repeated, 0 in doubt.
    LISTS/shelf.bib: 2 new, 0 waiting already, 0 in the survey, 0 repeated, 0 in doubt.
    2 papers waiting, 2 of them new. 0 left out by an editor, 0 dropped.
    Would change 2 files in waiting/.
    "
  `);
  expect(readdirSync(folder)).not.toContain("waiting");

  await intake();
  const files = () => readdirSync(join(folder, "waiting"));
  expect(files()).toEqual(["2024-01.md", "2024-06.md"]);
  const eagle = join(folder, "waiting/2024-01.md");
  writeFileSync(eagle, readFileSync(eagle, "utf8").replace(/---\n$/, "    leftOut: It is about birds.\n---\n"));
  writeFileSync(
    join(folder, "papers/quest.md"),
    paperText('"Quest: Sparse Attention"', 'arxiv: "2406.10774"\n').replace("2023", "2024"),
  );

  const again = await intake();
  expect(again.err).toBe("");
  expect(again.out).toContain("0 papers waiting, 0 of them new. 1 left out by an editor, 1 dropped.");
  expect(files()).toEqual(["2024-01.md"]);
  expect(readFileSync(eagle, "utf8")).toContain("leftOut: It is about birds.");
  expect(await runScript("validate", ["--content", folder])).toMatchObject({ code: 0 });
});

test("reads the watched lists from their addresses; one that fails does not stop the others", async () => {
  const { environment } = await startFakeServer({ "/arxiv/list.md": list, "/arxiv/gone.md": status(410) });
  const host = environment.ARXIV_API;
  const watched = ["list.md", "gone.md", "missing.md"].map(
    (file) => `  - url: https://list.example/${file}\n    file: ${host}/${file}`,
  );
  const folder = writeContentFolder(surveyFiles(withLine("survey.md", `watchedLists:\n${watched.join("\n")}`)));
  const { code, out } = await runScript("intake", ["--content", folder]);
  expect(code).toBe(1);
  expect(out).toContain(`${host}/gone.md: The host responded with status 410.`);
  expect(out).toContain(`${host}/missing.md: The address does not exist.`);
  expect(out).toContain("1 paper waiting, 1 of them new.");
  expect(readFileSync(join(folder, "waiting/2024-01.md"), "utf8")).toContain("- https://list.example/list.md\n");
});

test("a file without papers is a failure", async () => {
  const folder = writeContentFolder([...surveyFiles()]);
  const lists = writeContentFolder([{ path: "notes.md", text: "# Notes\n\nNothing here.\n" }]);
  const { code, out } = await runScript("intake", [`${lists}/notes.md`, "--content", folder]);
  expect(code).toBe(1);
  expect(out).toContain("notes.md: It has no papers.");
});

test.each([
  [[], "Name a list, or add watchedLists to survey.md."],
  [["no/such.md"], "The file no/such.md does not exist."],
  [["name=no/such.md"], "The file no/such.md does not exist."],
  [["tests"], "tests is not a file."],
  [["README.md", "--named-by", "0"], '--named-by needs a whole number from 1, not "0".'],
])("reports a usage error for %j", async (args, message) => {
  const folder = writeContentFolder(surveyFiles());
  const { code, out, err } = await runScript("intake", [...args, "--content", folder]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`${message}\nUsage: npm run intake --`);
});
