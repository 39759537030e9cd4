import { expect, test } from "vitest";
import { collections } from "@/lib/content/collections";
import { describeChange } from "@/lib/content/fixes/change";
import { fixContent } from "@/lib/content/fixes/fix-content";
import { fixFile } from "@/lib/content/fixes/fix-file";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { edited, issuesAfter, paperText, surveyFiles, topicText } from "../../survey-files";

const venues = [
  { name: "arXiv", kind: "preprint" as const, aliases: ["CoRR"] },
  { name: "ICLR", kind: "conference" as const },
  { name: "NeurIPS Workshop", kind: "workshop" as const, aliases: ["NeurIPS-ENLSP"] },
  { name: "EMNLP", kind: "conference" as const },
];

/** A paper published at ICLR 2024 in the previous format, with corrections instead of versions. */
function paper(corrections: readonly string[], more = ""): string {
  return `---
title: Small Weights
authors:
  - Ji Lin
year: 2024
venue: ICLR
status: published
topics:
  - models/quantization
added: 2026-01-02
sources:
  - source: paper-list
    line: 4
${more}corrections:
${corrections.map((text) => `  - ${JSON.stringify(text)}\n`).join("")}---
`;
}

function fix(text: string) {
  const context = {
    schema: collections.papers.schema,
    paper: { id: "x", venues, takenKeys: new Set<string>() },
    pathByFormer: new Map(),
  };
  const once = fixFile("papers/x.md", text, context);
  expect(fixFile("papers/x.md", once.text, context)).toEqual({ text: once.text, changes: [] });
  return once;
}

test("converts an entry from the previous format without losing information", () => {
  const { text, changes } = fix(
    paper([
      'Title kept as cited; later published as "Few Bits: Small Weights" (ICLR 2024).',
      "Venue: the list has arXiv 2023; in the proceedings of ICLR 2024.",
      "Topics: filed by the list under Pruning; moved to Quantization because it rounds.",
      "Authors: one list has two more.",
    ]),
  );
  expect(text).toMatchInlineSnapshot(`
    "---
    title: "Few Bits: Small Weights"
    authors:
      - Ji Lin
    year: 2024
    venue: ICLR
    status: published
    citationKey: lin2024x
    versions:
      - title: Small Weights
        venue: arXiv
        year: 2023
    topics:
      - models/quantization
    history:
      - date: 2026-01-02
        type: added
      - date: 2026-01-02
        type: venue-changed
        what: "From arXiv 2023 to ICLR 2024: in the proceedings of ICLR 2024."
    sources:
      - source: paper-list
        line: 4
        refiled: Filed by the list under Pruning; moved to Quantization because it rounds.
    corrections:
      - "Authors: one list has two more."
    ---
    "
  `);
  expect(changes.map((change) => `${change.line} ${describeChange(change)}`)).toContain(
    "10 added: 2026-01-02 -> history: added on 2026-01-02",
  );
});

test.each([
  ['Title kept as cited; ICLR 2024 title: "Few Bits"', "Few Bits"],
  ['Title kept as the source has it; later published as "Few Bits" (ICLR 2024, 7 authors).', "Few Bits"],
  ['Title kept as cited; later title: "Few Bits"', "Few Bits"],
])("uses the title of the correction %j", (correction, title) => {
  const { text } = fix(paper([correction]));
  expect(text).toContain(`title: ${title}\n`);
  expect(text).toContain("versions:\n  - title: Small Weights\n");
  expect(text).not.toContain("corrections:");
});

test("moves a workshop to a version", () => {
  const { text } = fix(paper(["Venue: the list has NeurIPS-ENLSP 2023, a workshop; in OpenReview, ICLR 2024."]));
  expect(text).toContain("versions:\n  - venue: NeurIPS Workshop\n    year: 2023\n");
  expect(text).toContain('what: "From NeurIPS Workshop 2023 to ICLR 2024: in OpenReview, ICLR 2024."');
});

test.each([
  ["an error of the list", "Venue: the list has EMNLP 2023; in the ACL Anthology, ICLR 2024."],
  ["an unknown venue", "Venue: the list has OldConf 2023; in the proceedings of ICLR 2024."],
  ["part of a title", 'Title kept as cited; later title says "Few Bits"'],
  ["the same title", 'Title kept as cited; later title: "SMALL weights"'],
  ["something else", "Host www.arxiv.org shortened to arxiv.org."],
])("keeps a correction about %s", (_, correction) => {
  const { text } = fix(paper([correction]));
  expect(text).toContain(`corrections:\n  - `);
  expect(text).not.toContain("versions:");
});

test("keeps a refiling without a line of a list as a correction", () => {
  const correction = "Topics: filed by the list under Pruning; also under Quantization because it rounds.";
  const { text } = fix(paper([correction]).replace("    line: 4", "    section: Pruning"));
  expect(text).toContain("corrections:");
});

test("returns a valid entry, and does not change one in the present format", () => {
  const changes = {
    "papers/x.md": paper(["Venue: the list has arXiv 2023; in the proceedings of ICLR 2024."]).replace(
      "line: 4",
      "line: 9",
    ),
  };
  const fixed = new Map(fixContent(surveyFiles(changes)).map((file) => [file.path, file.text]));
  const files = surveyFiles(changes).map((file) => ({ ...file, text: fixed.get(file.path) ?? file.text }));
  expect(compileSurvey(files).issues).toEqual([]);
  expect(fixContent(files)).toEqual([]);
});

test("does not replace an `added` event of the history", () => {
  const history = "history:\n  - date: 2025-01-01\n    type: added\n";
  const { text } = fix(paper([], history).replace("corrections:\n", ""));
  expect(text).toContain("added: 2026-01-02");
  expect(text).toContain("date: 2025-01-01");
});

test("converts a single name to a list and keeps its comment", () => {
  const text = topicText("Pruning", "names:\n  zh: 剪枝 # as the survey has it\n  ko: 가지치기\n");
  const [file] = fixContent(surveyFiles({ "topics/models/pruning.md": text }), (path) => path.endsWith("pruning.md"));
  expect(file?.text).toBe(
    topicText("Pruning", "names:\n  zh:\n    - 剪枝 # as the survey has it\n  ko:\n    - 가지치기\n"),
  );
  expect(file?.changes.map(({ line, was, is }) => `${line} ${was} -> ${is}`)).toEqual([
    "5 剪枝 -> - 剪枝",
    "7 가지치기 -> - 가지치기",
  ]);
});

test.each(["Ji Lin, Song Han", "Ji Lin and Song Han", "Ji Lin; Song Han"])(
  "keeps %j, which may be several names",
  (names) => {
    const { text } = fix(paper([]).replace("authors:\n  - Ji Lin", `authors: ${names}`));
    expect(text).toContain(`authors: ${names}\n`);
  },
);

test("converts lists in brackets to block style", () => {
  const flow = paper([]).replace("corrections:\n", "").replace("  - Ji Lin", "  [Ji Lin, Song Han] # two");
  const links = flow.replace("topics:", "links: [{ type: code, url: https://a.example/ }, ]\ntopics:");
  const { text } = fix(links);
  expect(text).toContain("authors:\n  - Ji Lin\n  - Song Han\n  # two\n");
  expect(text).toContain("links:\n  - type: code\n    url: https://a.example/\n");
});

test("keeps empty lists in brackets", () => {
  expect(fix(paperText("X")).text).toContain("authors: []\n");
});

test("adds a citation key that does not change later", () => {
  const { text } = fix(paper([]).replace("corrections:\n", ""));
  expect(text).toContain("status: published\ncitationKey: lin2024x\ntopics:");
  const later = fix(text.replace("year: 2024", "year: 2025").replace("Ji Lin", "Song Han"));
  expect(later.text).toContain("citationKey: lin2024x\n");
});

test("adds no citation key to an entry with an issue", () => {
  expect(fix(paper([]).replace("corrections:\n", "").replace("year: 2024", "year: soon")).text).not.toContain(
    "citationKey",
  );
});

test("replaces former paths of topics in all collections", () => {
  const changes = {
    ...edited("topics/models/pruning.md", "order: 2\n", "order: 2\nformerPaths:\n  - models/sparsity\n"),
    ...edited("techniques/error-feedback.md", "  - models/quantization\n", '  - "models/sparsity"\n'),
  };
  const fixes = fixContent(surveyFiles(changes), (path) => path.startsWith("techniques/"));
  expect(fixes.map(({ text }) => text)).toEqual(['---\nname: Error Feedback\ntopics:\n  - "models/pruning"\n---\n']);
  expect(issuesAfter({ ...changes, "techniques/error-feedback.md": fixes[0]?.text ?? "" })).toEqual([]);
});

test("keeps a correction about the title of another publication", () => {
  const correction = 'Title kept as cited; later published as "Few Bits" (ACL 2025).';
  expect(fix(paper([correction])).text).toContain("title: Small Weights\n");
});

test("keeps a refiling as a correction if it may belong to either of two lists", () => {
  const correction = "Topics: filed by the list under Pruning; also under Quantization because it rounds.";
  const text = paper([correction]).replace("    line: 4\n", "    line: 4\n  - source: paper-list\n    line: 5\n");
  expect(fix(text).text).toContain(correction);
});

test("does not overwrite a value that is not a list", () => {
  const versions = "versions: none\n";
  const { text } = fix(paper(["Venue: the list has arXiv 2023; in the proceedings of ICLR 2024."], versions));
  expect(text).toContain(versions);
  expect(text).toContain("Venue: the list has arXiv 2023");
});

test("keeps comments, and makes no change that would lose one", () => {
  const correction = "Venue: the list has arXiv 2023; in the proceedings of ICLR 2024.";
  const added = paper([])
    .replace("corrections:\n", "")
    .replace("added: 2026-01-02", "# seen\nadded: 2026-01-02 # by hand");
  expect(fix(added).text).toContain("history:\n  # seen\n  - date: 2026-01-02 # by hand\n    type: added\n");
  const commented = paper([correction]).replace(
    `${JSON.stringify(correction)}\n`,
    `${JSON.stringify(correction)} # checked\n`,
  );
  expect(fix(commented).text).toContain(`${JSON.stringify(correction)} # checked\n`);
});

test("keeps Windows line ends", () => {
  const { text } = fix(paper(['Title kept as cited; later title: "Few Bits"']).replaceAll("\n", "\r\n"));
  expect(text).toContain("title: Few Bits\r\n");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
