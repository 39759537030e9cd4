import { expect, test } from "vitest";
import { auditEntries } from "@/lib/audit/audit-entries";
import { compileSmallSurvey, paperText } from "../survey-files";

test("lists unverified fields, missing dates and missing citation keys, sorted by file", () => {
  const whole = "citationKey: key\nunverified:\n  - year\n  - authors\n";
  const survey = compileSmallSurvey({
    "papers/x.md": paperText("X", whole).replace("history: []", "history:\n  - date: 2026-01-01\n    type: added"),
  });
  const gaps = auditEntries(survey);
  expect(gaps.filter(({ file }) => file === "papers/x.md")).toEqual([
    { file: "papers/x.md", kind: "unverified", message: "Not verified: year, authors." },
  ]);
  expect(gaps.filter(({ file }) => file === "papers/awq.md").map(({ kind }) => kind)).toEqual([
    "undated",
    "without-key",
  ]);
  expect(gaps.map(({ file }) => file)).toEqual(gaps.map(({ file }) => file).toSorted());
});

test("lists published papers of which only the preprint is known", () => {
  const published = (more: string) =>
    paperText("X", `arxiv: "2310.17323"\n${more}`)
      .replace("venue: arXiv", "venue: ICLR")
      .replace("preprint", "published");
  const isListed = (more: string) =>
    auditEntries(compileSmallSurvey({ "papers/x.md": published(more) })).some(
      ({ file, kind }) => file === "papers/x.md" && kind === "preprint-only",
    );
  const link = (url: string) => `links:\n  - type: paper\n    url: ${url}\n`;
  expect(isListed("")).toBe(true);
  expect(isListed(link("https://arxiv.org/abs/2310.17323"))).toBe(true);
  expect(isListed(link("https://proceedings.mlr.press/v202/x23a.html"))).toBe(false);
  expect(isListed(link("https://example.org/x"))).toBe(false);
  expect(isListed("doi: 10.9999/x\n")).toBe(false);
});
