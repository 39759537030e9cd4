import { expect, test } from "vitest";
import { checkContent } from "@/lib/content/reports/check-content";
import { formatReport, type ReportOptions } from "@/lib/content/reports/report";
import { edited, paperText, surveyFiles } from "../../survey-files";

const old = edited("papers/awq.md", "models/quantization", "models/quantizaton");
const added = { "papers/x.md": paperText("X: 100%", "").replace("X: 100%", '"X, 100%"').replace("arXiv", "Corr") };

function report(options: Partial<ReportOptions>, changes: Record<string, string> = { ...old, ...added }): string {
  const earlier = options.since === undefined ? undefined : { files: surveyFiles(old), formerPath: new Map() };
  return formatReport(checkContent(surveyFiles(changes), { earlier }), {
    format: "text",
    folder: "content",
    ...options,
  });
}

test("formats new issues as text with all details and a summary", () => {
  expect(report({})).toMatchInlineSnapshot(`
    "content/papers/awq.md:10:5 unknown-topic  "models/quantizaton" is not a topic. Did you mean models/quantization?

         9 | topics:
      > 10 |   - models/quantizaton
           |     ^^^^^^^^^^^^^^^^^^
        11 | history: []

        allowed: models, models/quantization, models/pruning, systems
        fix:     Replace it with models/quantization.
        see:     https://atlas.example/contribute/rules/#unknown-topic

    content/papers/x.md:5:8 unknown-venue  "Corr" is not a venue. The name of the venue is arXiv.

        4 | year: 2023
      > 5 | venue: Corr
          |        ^^^^
        6 | status: preprint

        allowed: arXiv, ICLR
        fix:     npm run validate -- --fix (Corr -> arXiv)
        see:     https://atlas.example/contribute/rules/#unknown-venue

    14 files, 2 issues, 1 fixable with --fix."
  `);
});

test("formats each old issue as one line", () => {
  expect(report({ since: "main" })).toMatchInlineSnapshot(`
    "content/papers/awq.md:10:5 unknown-topic  "models/quantizaton" is not a topic. Did you mean models/quantization?

    content/papers/x.md:5:8 unknown-venue  "Corr" is not a venue. The name of the venue is arXiv.

        4 | year: 2023
      > 5 | venue: Corr
          |        ^^^^
        6 | status: preprint

        allowed: arXiv, ICLR
        fix:     npm run validate -- --fix (Corr -> arXiv)
        see:     https://atlas.example/contribute/rules/#unknown-venue

    14 files, 1 issue, 1 warning (already at main), 1 fixable with --fix."
  `);
});

test("formats content without issues as one line", () => {
  expect(report({}, {})).toBe("13 files, no issues.");
  expect(report({ since: "main" }, old)).toMatch(/^13 files, no issues, 1 warning \(already at main\)\.$/m);
});

test("formats new issues as errors and old ones as warnings for GitHub, one per line", () => {
  expect(report({ format: "github", since: "main" })).toMatchInlineSnapshot(`
    "::warning file=content/papers/awq.md,line=10,col=5,endLine=10,endColumn=23,title=unknown-topic (not new)::"models/quantizaton" is not a topic. Did you mean models/quantization?%0AReplace it with models/quantization.%0Ahttps://atlas.example/contribute/rules/#unknown-topic
    ::error file=content/papers/x.md,line=5,col=8,endLine=5,endColumn=12,title=unknown-venue::"Corr" is not a venue. The name of the venue is arXiv.%0Anpm run validate -- --fix (Corr -> arXiv)%0Ahttps://atlas.example/contribute/rules/#unknown-venue
    14 files, 1 issue, 1 warning (already at main), 1 fixable with --fix."
  `);
});

test("escapes delimiters of properties and commands for GitHub", () => {
  const changes = { "papers/a,b:c.md": "50%\r\n::error::no" };
  const [line = ""] = report({ format: "github", folder: "a,b" }, changes).split("\n");
  expect(line).toMatch(/^::error file=a%2Cb\/papers\/a%2Cb%3Ac\.md,line=1,col=1,title=bad-id::/);
  const message = report({ format: "github" }, { "papers/x.md": paperText("X").replace("arXiv", '"100%: a"') });
  expect(message).toContain('::"100%25: a" is not a venue.');
});

test("formats the number of files and all issues as JSON", () => {
  expect(JSON.parse(report({ format: "json", since: "main" }))).toMatchInlineSnapshot(`
    {
      "files": 14,
      "issues": [
        {
          "choices": {
            "nearest": [
              "models",
              "models/quantization",
              "models/pruning",
              "systems",
            ],
            "total": 4,
          },
          "column": 5,
          "hint": "Did you mean models/quantization?",
          "length": 18,
          "line": 10,
          "message": ""models/quantizaton" is not a topic.",
          "path": "papers/awq.md",
          "rule": "unknown-topic",
          "severity": "warning",
          "suggestion": "models/quantization",
        },
        {
          "autofix": {
            "is": "arXiv",
            "was": "Corr",
          },
          "choices": {
            "nearest": [
              "arXiv",
              "ICLR",
            ],
            "total": 2,
          },
          "column": 8,
          "hint": "The name of the venue is arXiv.",
          "length": 4,
          "line": 5,
          "message": ""Corr" is not a venue.",
          "path": "papers/x.md",
          "rule": "unknown-venue",
          "severity": "error",
          "suggestion": "arXiv",
        },
      ],
    }
  `);
});

test("lists the changes of --fix first, or includes them in the JSON", () => {
  const changes = [{ path: "papers/x.md", line: 5, column: 8, was: "NIPS", is: "NeurIPS" }];
  expect(report({ changes }, {})).toBe("content/papers/x.md:5  NIPS -> NeurIPS\n13 files, no issues.");
  expect(JSON.parse(report({ changes, format: "json" }, {}))).toEqual({ files: 13, changes, issues: [] });
});

test("styles position, rule and marks", () => {
  const paint = (style: string, text: string) => `<${style}>${text}</>`;
  const [first, , , marked] = report({ paint }).split("\n");
  expect(first).toMatch(/^<bold>content\/papers\/awq\.md:10:5<\/> <red>unknown-topic<\/> {2}"models/);
  expect(marked).toBe("<dim>  > 10 |</>   - models/quantizaton");
  expect(report({ paint, since: "main" })).toContain("<yellow>unknown-topic</>");
});

test("replaces control characters of the content", () => {
  const text = report({}, { "papers/x.md": paperText("X").replace("venue: arXiv", `venue: "a\\e[2J"`) });
  expect(text).not.toContain("\u001b");
  expect(text).toContain('"a\uFFFD[2J" is not a venue.');
});
