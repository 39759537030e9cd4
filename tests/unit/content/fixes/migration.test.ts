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

/** A paper published at ICLR 2024, with corrections as they were written before there were versions. */
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

test("an entry in its former form becomes one in the present form, and what it said is kept", () => {
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
])("the correction %j names the title of record", (correction, title) => {
  const { text } = fix(paper([correction]));
  expect(text).toContain(`title: ${title}\n`);
  expect(text).toContain("versions:\n  - title: Small Weights\n");
  expect(text).not.toContain("corrections:");
});

test("a workshop is an earlier version too", () => {
  const { text } = fix(paper(["Venue: the list has NeurIPS-ENLSP 2023, a workshop; in OpenReview, ICLR 2024."]));
  expect(text).toContain("versions:\n  - venue: NeurIPS Workshop\n    year: 2023\n");
  expect(text).toContain('what: "From NeurIPS Workshop 2023 to ICLR 2024: in OpenReview, ICLR 2024."');
});

test.each([
  ["a slip of the list", "Venue: the list has EMNLP 2023; in the ACL Anthology, ICLR 2024."],
  ["a venue that no file has", "Venue: the list has OldConf 2023; in the proceedings of ICLR 2024."],
  ["part of a title", 'Title kept as cited; later title says "Few Bits"'],
  ["the same title", 'Title kept as cited; later title: "SMALL weights"'],
  ["something else", "Host www.arxiv.org shortened to arxiv.org."],
])("a correction about %s stays", (_, correction) => {
  const { text } = fix(paper([correction]));
  expect(text).toContain(`corrections:\n  - `);
  expect(text).not.toContain("versions:");
});

test("a refiling stays a correction when no line of a list could carry it", () => {
  const correction = "Topics: filed by the list under Pruning; also under Quantization because it rounds.";
  const { text } = fix(paper([correction]).replace("    line: 4", "    section: Pruning"));
  expect(text).toContain("corrections:");
});

test("what was fixed is valid, and a file in the present form stays as it is", () => {
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

test("the day of an entry is not moved over a history that has one", () => {
  const history = "history:\n  - date: 2025-01-01\n    type: added\n";
  const { text } = fix(paper([], history).replace("corrections:\n", ""));
  expect(text).toContain("added: 2026-01-02");
  expect(text).toContain("date: 2025-01-01");
});

test("a name that stands alone becomes a list, with its comment", () => {
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
  "%j may be several names and stays",
  (names) => {
    const { text } = fix(paper([]).replace("authors:\n  - Ji Lin", `authors: ${names}`));
    expect(text).toContain(`authors: ${names}\n`);
  },
);

test("lists between brackets are written one item a line", () => {
  const flow = paper([]).replace("corrections:\n", "").replace("  - Ji Lin", "  [Ji Lin, Song Han] # two");
  const links = flow.replace("topics:", "links: [{ type: code, url: https://a.example/ }, ]\ntopics:");
  const { text } = fix(links);
  expect(text).toContain("authors:\n  - Ji Lin\n  - Song Han\n  # two\n");
  expect(text).toContain("links:\n  - type: code\n    url: https://a.example/\n");
});

test("empty lists stay between brackets", () => {
  expect(fix(paperText("X")).text).toContain("authors: []\n");
});

test("the citation key is that of the citations so far, and never changes again", () => {
  const { text } = fix(paper([]).replace("corrections:\n", ""));
  expect(text).toContain("status: published\ncitationKey: lin2024x\ntopics:");
  const later = fix(text.replace("year: 2024", "year: 2025").replace("Ji Lin", "Song Han"));
  expect(later.text).toContain("citationKey: lin2024x\n");
});

test("an entry with an issue gets no citation key", () => {
  expect(fix(paper([]).replace("corrections:\n", "").replace("year: 2024", "year: soon")).text).not.toContain(
    "citationKey",
  );
});

test("entries that name a former path of a topic name the present one", () => {
  const changes = {
    ...edited("topics/models/pruning.md", "order: 2\n", "order: 2\nformerPaths:\n  - models/sparsity\n"),
    ...edited("techniques/error-feedback.md", "  - models/quantization\n", '  - "models/sparsity"\n'),
  };
  const fixes = fixContent(surveyFiles(changes), (path) => path.startsWith("techniques/"));
  expect(fixes.map(({ text }) => text)).toEqual(['---\nname: Error Feedback\ntopics:\n  - "models/pruning"\n---\n']);
  expect(issuesAfter({ ...changes, "techniques/error-feedback.md": fixes[0]?.text ?? "" })).toEqual([]);
});

test("a correction about another publication's title stays", () => {
  const correction = 'Title kept as cited; later published as "Few Bits" (ACL 2025).';
  expect(fix(paper([correction])).text).toContain("title: Small Weights\n");
});

test("a refiling stays a correction when it may be of either list", () => {
  const correction = "Topics: filed by the list under Pruning; also under Quantization because it rounds.";
  const text = paper([correction]).replace("    line: 4\n", "    line: 4\n  - source: paper-list\n    line: 5\n");
  expect(fix(text).text).toContain(correction);
});

test("a value that is not a list is not written over", () => {
  const versions = "versions: none\n";
  const { text } = fix(paper(["Venue: the list has arXiv 2023; in the proceedings of ICLR 2024."], versions));
  expect(text).toContain(versions);
  expect(text).toContain("Venue: the list has arXiv 2023");
});

test("comments are kept: a move that would lose one is not made", () => {
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

test("line ends of Windows are kept", () => {
  const { text } = fix(paper(['Title kept as cited; later title: "Few Bits"']).replaceAll("\n", "\r\n"));
  expect(text).toContain("title: Few Bits\r\n");
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
