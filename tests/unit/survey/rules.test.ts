import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { SourceFile } from "@/lib/content/read-entry";
import { formatIssue, rules } from "@/lib/issue";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { writeContentFolder } from "../content-folder";
import { edited, paperText, surveyFiles, topicText, withLine } from "../survey-files";

const seen = new Set<string>();

/** What an author reads, one line an issue. Remembers the rules for the last test. */
function report(files: readonly SourceFile[]): string[] {
  return compileSurvey(files).issues.map((issue) => {
    seen.add(issue.rule);
    return formatIssue(issue);
  });
}

function reportAfter(changes: Record<string, string | null>): string[] {
  return report(surveyFiles(changes));
}

test("the small survey itself breaks no rule", () => {
  expect(reportAfter({})).toEqual([]);
});

test("file-too-large", () => {
  const folder = writeContentFolder(surveyFiles({ "papers/huge.md": "x".repeat(300 * 1024) }));
  expect(report(readContentFolder(folder))).toMatchInlineSnapshot(`
    [
      "content/papers/huge.md:1:1 file-too-large  The file has 300 KiB. At most 256 KiB are read.",
    ]
  `);
});

test("invalid-utf8", () => {
  const latin1 = { path: "papers/latin1.md", text: Buffer.from("---\ntitle: Rozi\u00e8re\n---\n", "latin1") };
  const folder = writeContentFolder([...surveyFiles(), latin1]);
  expect(report(readContentFolder(folder))).toMatchInlineSnapshot(`
    [
      "content/papers/latin1.md:2:1 invalid-utf8  The file is not UTF-8 text. Save it as UTF-8.",
    ]
  `);
});

test("unreadable-file", () => {
  const folder = writeContentFolder(surveyFiles());
  symlinkSync(join(folder, "gone.md"), join(folder, "papers", "link.md"));
  const lines = report(readContentFolder(folder)).map((line) => line.replace(folder, "<folder>"));
  expect(lines).toMatchInlineSnapshot(`
    [
      "content/papers/link.md:1:1 unreadable-file  The file cannot be read: Error: ENOENT: no such file or directory, stat '<folder>/papers/link.md'. Check its permissions.",
    ]
  `);
});

test("unexpected-file", () => {
  expect(reportAfter({ "notes.txt": "", "papers/gptq.pdf": "" })).toMatchInlineSnapshot(`
    [
      "content/notes.txt:1:1 unexpected-file  The file belongs to no collection. Entries are Markdown files (.md) under topics/, papers/, techniques/, frameworks/, venues/, sources/, lenses/, questions/, tables/; the table is tables/pretraining-costs.md.",
      "content/papers/gptq.pdf:1:1 unexpected-file  The file belongs to no collection. Entries are Markdown files (.md) under topics/, papers/, techniques/, frameworks/, venues/, sources/, lenses/, questions/, tables/; the table is tables/pretraining-costs.md.",
    ]
  `);
});

test("missing-file", () => {
  expect(reportAfter({ "survey.md": null })).toMatchInlineSnapshot(`
    [
      "content/survey.md:1:1 missing-file  The file is missing. It holds the survey's title, description, citation and repository.",
    ]
  `);
});

test("bad-id", () => {
  expect(reportAfter({ "papers/Big_Bird.md": paperText("Big Bird") })).toMatchInlineSnapshot(`
    [
      "content/papers/Big_Bird.md:1:1 bad-id  The file's name or folder does not fit. Names are ids such as some-id.md, with lower-case letters, digits and single hyphens; only topics/ has folders.",
    ]
  `);
});

test("front-matter", () => {
  expect(reportAfter({ "papers/plain.md": "A paper.\n" })).toMatchInlineSnapshot(`
    [
      "content/papers/plain.md:1:1 front-matter  The file does not begin with front matter. Its first line must be ---.",
    ]
  `);
});

test("front-matter-language", () => {
  expect(reportAfter({ "papers/script.md": "---js\n{}\n---\n" })).toMatchInlineSnapshot(`
    [
      "content/papers/script.md:1:1 front-matter-language  Front matter in "js" is not read, and nothing in it was executed. Write YAML between two lines of three hyphens.",
    ]
  `);
});

test("yaml-syntax", () => {
  expect(reportAfter(edited("papers/awq.md", "title: A", "title: A: "))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:2:8 yaml-syntax  Nested mappings are not allowed in compact mappings.",
    ]
  `);
});

test("yaml-alias", () => {
  const title = "title: Activation-aware Weights";
  expect(reportAfter(edited("papers/awq.md", title, "title: &name AWQ\nshortName: *name"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:3:12 yaml-alias  The front matter uses a YAML alias. Write the value out.",
    ]
  `);
});

test("missing-key", () => {
  expect(reportAfter(edited("papers/awq.md", "year: 2023\n", ""))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:1:1 missing-key  "year" is missing. Add it as a number.",
    ]
  `);
});

test("unknown-key", () => {
  expect(reportAfter(withLine("papers/awq.md", "tecniques: []"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:15:1 unknown-key  "tecniques" is not a key here. Did you mean techniques?",
    ]
  `);
});

test("wrong-type", () => {
  expect(reportAfter(edited("papers/awq.md", '"2306.00978"', "2306.00970"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:8:8 wrong-type  "arxiv" is 2306.0097, not text. Put it in quotes: "2306.00970".",
    ]
  `);
});

test("bad-value", () => {
  expect(reportAfter(withLine("papers/awq.md", "doi: doi.org/10.1/x"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:15:6 bad-value  "doi" is the text "doi.org/10.1/x". A DOI has the form "10.1145/3600006.3613165", without address.",
    ]
  `);
});

test("unexpected-body", () => {
  expect(
    reportAfter(edited("venues/iclr.md", "conference\n---\n", "conference\n---\n\nA venue.\n")),
  ).toMatchInlineSnapshot(`
    [
      "content/venues/iclr.md:7:1 unexpected-body  There is text below the front matter. Files of venues/ have front matter only.",
    ]
  `);
});

test("raw-html", () => {
  expect(reportAfter({ "papers/x.md": paperText("X", "", "\nA <b>bold</b> claim.\n") })).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:12:3 raw-html  HTML is not rendered: "<b>". Write Markdown, or put code between backquotes.",
      "content/papers/x.md:12:10 raw-html  HTML is not rendered: "</b>". Write Markdown, or put code between backquotes.",
    ]
  `);
});

test("unsafe-link", () => {
  expect(
    reportAfter({ "papers/x.md": paperText("X", "", "\nSee [this](javascript:alert(1)).\n") }),
  ).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:12:5 unsafe-link  A link leads to "javascript:alert(1)". Use a full http:// or https:// address, or a page of this site such as /papers/some-id/.",
    ]
  `);
});

test("broken-link", () => {
  expect(reportAfter({ "papers/x.md": paperText("X", "", "\nSee [GPTQ](/papers/gptq).\n") })).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:12:5 broken-link  No page stands at /papers/gptq. Did you mean /papers/gptq/?",
    ]
  `);
});

test("unknown-topic", () => {
  expect(reportAfter(edited("papers/awq.md", "models/quantization", "models/quantizaton"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:10:5 unknown-topic  "models/quantizaton" is not a topic. Did you mean models/quantization?",
    ]
  `);
});

test("unknown-technique", () => {
  expect(reportAfter(edited("papers/gptq.md", "- error-feedback", "- error-feedbak"))).toMatchInlineSnapshot(`
    [
      "content/papers/gptq.md:14:5 unknown-technique  "error-feedbak" is not a technique. Did you mean error-feedback?",
    ]
  `);
});

test("unknown-venue", () => {
  expect(reportAfter(edited("papers/awq.md", "venue: arXiv", "venue: CoRR"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:6:8 unknown-venue  "CoRR" is not a venue. It is written arXiv.",
    ]
  `);
});

test("unknown-source", () => {
  expect(reportAfter(edited("papers/awq.md", "source: paper-list", "source: other-list"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:13:13 unknown-source  "other-list" is not a source. Did you mean paper-list?",
    ]
  `);
});

test("unknown-paper", () => {
  expect(reportAfter(edited("frameworks/vllm.md", "- gptq", "- gtpq-paper"))).toMatchInlineSnapshot(`
    [
      "content/frameworks/vllm.md:8:5 unknown-paper  "gtpq-paper" is not a paper. Each paper has a file under papers/.",
    ]
  `);
});

test("topic-without-file", () => {
  expect(reportAfter({ "topics/data/selection.md": topicText("Selection") })).toMatchInlineSnapshot(`
    [
      "content/topics/data/selection.md:1:1 topic-without-file  The topic data above this one has no file. Add topics/data.md.",
    ]
  `);
});

test("topic-color", () => {
  const changes = {
    ...edited("topics/models.md", "color: indigo\n", ""),
    ...withLine("topics/models/pruning.md", "color: rose"),
  };
  expect(reportAfter(changes)).toMatchInlineSnapshot(`
    [
      "content/topics/models.md:1:1 topic-color  A branch needs a color. Add color: indigo, or another of the colors.",
      "content/topics/models/pruning.md:7:8 topic-color  Only the topics at the top of the tree have a color. Remove the key; the branch's color is used.",
    ]
  `);
});

test("status-venue", () => {
  expect(reportAfter(edited("papers/awq.md", "venue: arXiv", "venue: ICLR"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:7:9 status-venue  The status is preprint, but ICLR is a conference venue. Write status: published, or name the venue where it was published.",
    ]
  `);
});

test("duplicate-id", () => {
  const twice = { path: "papers/gptq.md", text: paperText("Another Paper") };
  expect(report([...surveyFiles(), twice])).toMatchInlineSnapshot(`
    [
      "content/papers/gptq.md:1:1 duplicate-id  This id stands in papers/gptq.md:1 too. Keep one of the two.",
    ]
  `);
});

test("duplicate-arxiv", () => {
  expect(reportAfter({ "papers/x.md": paperText("X", 'arxiv: "2210.17323"\n') })).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:10:8 duplicate-arxiv  This arXiv id stands in papers/gptq.md:10 too. Keep one of the two.",
    ]
  `);
});

test("duplicate-doi", () => {
  const changes = {
    "papers/x.md": paperText("X", "doi: 10.1145/3600006.ABC\n"),
    "papers/y.md": paperText("Y", "doi: 10.1145/3600006.abc\n"),
  };
  expect(reportAfter(changes)).toMatchInlineSnapshot(`
    [
      "content/papers/y.md:10:6 duplicate-doi  This DOI stands in papers/x.md:10 too. Keep one of the two.",
    ]
  `);
});

test("duplicate-openreview", () => {
  const line = "openreview: tcbBPnfwxS\n";
  expect(
    reportAfter({ "papers/x.md": paperText("X", line), "papers/y.md": paperText("Y", line) }),
  ).toMatchInlineSnapshot(`
    [
      "content/papers/y.md:10:13 duplicate-openreview  This OpenReview id stands in papers/x.md:10 too. Keep one of the two.",
    ]
  `);
});

test("duplicate-anthology", () => {
  const line = "aclAnthology: 2023.acl-long.1\n";
  expect(
    reportAfter({ "papers/x.md": paperText("X", line), "papers/y.md": paperText("Y", line) }),
  ).toMatchInlineSnapshot(`
    [
      "content/papers/y.md:10:15 duplicate-anthology  This ACL Anthology id stands in papers/x.md:10 too. Keep one of the two.",
    ]
  `);
});

test("duplicate-title", () => {
  expect(reportAfter({ "papers/x.md": paperText('"ACTIVATION aware: weights!"') })).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:2:8 duplicate-title  This title stands in papers/awq.md:2 too. Keep one of the two.",
    ]
  `);
});

test("duplicate-name", () => {
  expect(reportAfter(withLine("venues/iclr.md", "aliases: [corr]"))).toMatchInlineSnapshot(`
    [
      "content/venues/iclr.md:5:11 duplicate-name  This name stands in venues/arxiv.md:6 too. Keep one of the two.",
    ]
  `);
});

test("duplicate-source-line", () => {
  const sources = "sources:\n  - source: paper-list\n    line: 3\n";
  expect(reportAfter({ "papers/x.md": paperText("X", sources) })).toMatchInlineSnapshot(`
    [
      "content/papers/x.md:12:11 duplicate-source-line  This line of the source stands in papers/gptq.md:18 too. Keep one of the two.",
    ]
  `);
});

test("alias-shadows-id", () => {
  expect(reportAfter(withLine("papers/awq.md", "aliases: [gptq]"))).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:15:11 alias-shadows-id  This id stands in papers/gptq.md:1 too. Keep one of the two.",
    ]
  `);
});

test("deep-nesting", () => {
  const deep = `\nFine.\n\n${"- ".repeat(5000)}x\n`;
  expect(reportAfter({ "papers/deep.md": paperText("Deep", "", deep) })).toMatchInlineSnapshot(`
    [
      "content/papers/deep.md:14:1 deep-nesting  This line opens more than eight lists or quotes. Write it flatter.",
    ]
  `);
});

test("every rule is broken by a test above", () => {
  expect([...seen].sort()).toEqual(Object.keys(rules).sort());
});
