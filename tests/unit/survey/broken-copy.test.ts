import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatIssue } from "@/lib/content/issue";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { writeContentFolder } from "../content-folder";
import { edited, paperText, surveyFiles } from "../survey-files";

const bomb = `---
a: &a [x, x]
${Array.from({ length: 30 }, (_, level) => `k${level}: &k${level} [*${level ? `k${level - 1}` : "a"}, *a]`).join("\n")}
---
`;

test("reports all issues of a copy with many errors at once, in order, and executes nothing", () => {
  const marker = join(writeContentFolder([]), "written-by-front-matter");
  const script = `{ title: (globalThis.ranFromContent = require("node:fs").writeFileSync(${JSON.stringify(marker)}, "")) }`;
  const links = "links:\n  - type: paper\n    url: javascript:alert(1)\n";
  const folder = writeContentFolder([
    ...surveyFiles({
      ...edited("papers/awq.md", "models/quantization", "models/quantizaton"),
      ...edited("papers/sparsegpt.md", "title: SparseGPT\nauthors: []\nyear: 2022", 'autors: []\nyear: "2022"'),
      "papers/bomb.md": bomb,
      "papers/copy.md": paperText("A Copy", 'arxiv: "2210.17323"\n').replace("2023", "2022"),
      "papers/huge.md": "x".repeat(5 * 1024 * 1024),
      "papers/script.md": `---js\n${script}\n---\n`,
      "papers/unsafe.md": paperText("Unsafe", links, "\nRead\n[this](javascript:alert(2)).\n"),
    }),
    { path: "papers/latin1.md", text: Buffer.from("---\ntitle: Rozi\u00e8re\n---\n", "latin1") },
  ]);

  const { issues } = compileSurvey(readContentFolder(folder));

  expect(issues.map((issue) => formatIssue(issue))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:10:5 unknown-topic  "models/quantizaton" is not a topic. Did you mean models/quantization?",
      "content/papers/bomb.md:3:10 yaml-alias  The front matter uses a YAML alias. Write the value out.",
      "content/papers/gptq.md:10:8 duplicate-arxiv  This arXiv id is also in papers/copy.md:10. Keep one of the two.",
      "content/papers/huge.md:1:1 file-too-large  The file has 5120 KiB. Content files can have at most 64 KiB.",
      "content/papers/latin1.md:2:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
      "content/papers/script.md:1:1 front-matter-language  Front matter in "js" is not supported. Nothing in it was executed. Write YAML between two lines of three hyphens.",
      "content/papers/sparsegpt.md:1:1 missing-key  "title" is missing. Add it as text.",
      "content/papers/sparsegpt.md:1:1 missing-key  "authors" is missing. Add it as a list.",
      "content/papers/sparsegpt.md:2:1 unknown-key  "autors" is not a known key here. Did you mean authors?",
      "content/papers/sparsegpt.md:3:7 wrong-type  "year" is the text "2022", not a number. Write it without quotes: 2022.",
      "content/papers/unsafe.md:12:10 bad-value  "links[0].url" is the text "javascript:alert(1)". The address must be a full http:// or https:// address.",
      "content/papers/unsafe.md:16:1 unsafe-link  The link address "javascript:alert(2)" is not allowed. Use a full http:// or https:// address, or the path of a page of this site, such as /papers/some-id/.",
    ]
  `);
  expect(globalThis).not.toHaveProperty("ranFromContent");
  expect(existsSync(marker)).toBe(false);
});
