import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { importList } from "@/lib/awesome-list/import/import-list";
import type { HeadingDecisions } from "@/lib/awesome-list/import/match-headings";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { edited, surveyFiles, topicText } from "../../survey-files";
import { compileValid, filesAfter } from "./small-import";

// tests/cases/lists/README.md explains the cases.

const expectedLineSchema = z.strictObject({
  line: z.number(),
  outcome: z.enum(["added", "merged", "skipped", "failed"]).default("added"),
  rule: z.string().optional(),
  into: z.union([z.number(), z.string()]).optional(),
  title: z.string().optional(),
  authors: z.array(z.string()).default([]),
  venue: z.string().optional(),
  year: z.number().optional(),
  arxiv: z.string().optional(),
  ids: z.record(z.string(), z.string()).optional(),
  links: z.array(z.string()).optional(),
  unverified: z.array(z.string()).default([]),
  topic: z.string().optional(),
});
type ExpectedLine = z.infer<typeof expectedLineSchema>;

/** Decisions for headings that are not topics, by file and line. */
const decisions: Record<string, HeadingDecisions> = { silent: new Map([[5, { kind: "new" }]]) };

const files = surveyFiles({
  ...edited(
    "papers/gptq.md",
    '"GPTQ: Accurate Quantization"',
    '"GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers"',
  ),
  "topics/models/pruning.md": topicText("Pruning", "names:\n  zh:\n    - 剪枝\n").replace("order: 1", "order: 2"),
  "venues/acl.md":
    "---\nname: ACL\ntitle: Annual Meeting of the Association for Computational Linguistics\nkind: conference\n---\n",
});

describe.each(["kinds", "silent", "wrong-links", "more-kinds"])("%s", (name) => {
  const list = readFileSync(`tests/cases/lists/${name}.md`, "utf8");
  const survey = compileValid(files);
  const options = { site: survey.settings.url, today: "2026-02-02", decisions: decisions[name] };
  const result = importList(list, survey, files, options);
  const after = filesAfter(files, result);
  const { papers } = compileValid(after);
  const expected = expectedLineSchema.array().parse(parse(readFileSync(`tests/cases/lists/${name}.yaml`, "utf8")));
  const outcomeAt = new Map(result.results.map(({ line, outcome }) => [line, outcome]));

  test("has no other paper lines", () => {
    expect(result.results.map(({ line }) => line)).toEqual(expected.map(({ line }) => line));
    expect(compileSurvey(after).issues).toEqual([]);
  });

  test.each(withTopics(expected))("line $line", (line) => {
    const outcome = outcomeAt.get(line.line);
    if (line.outcome === "failed") expect(outcome).toMatchObject({ kind: "issue", rule: line.rule });
    else if (line.outcome === "skipped") expect(outcome?.kind).toBe("skipped");
    else if (!outcome || !("file" in outcome)) expect(outcome).toBe("an entry");
    else if (line.outcome === "merged") {
      const target = typeof line.into === "number" ? outcomeAt.get(line.into) : { file: line.into };
      expect(outcome).toMatchObject({ file: target && "file" in target ? target.file : "the entry of a line" });
    } else {
      const paper = papers.find(({ file }) => file === outcome.file);
      expect(outcome).toMatchObject({ kind: "entry", isNew: true });
      expect(paper && { ...paper, links: paper.links.map(({ type, url }) => `${type} ${url}`) }).toMatchObject(
        entryOf(line),
      );
      for (const field of ["venue", "year"] as const) expect(paper?.[field]).toBe(line[field]);
    }
  });
});

function entryOf({ title, authors, arxiv, ids, links, unverified, topic }: ExpectedLine) {
  return {
    title,
    authors,
    ...(ids ?? { arxiv }),
    links: links ?? [`paper https://arxiv.org/abs/${arxiv}`],
    unverified: [...(authors.length > 0 ? [] : ["authors"]), ...unverified],
    topics: [topic],
  };
}

/** Fills in the topic of the line above. */
function withTopics(lines: readonly ExpectedLine[]): ExpectedLine[] {
  let topic: string | undefined;
  return lines.map((line) => {
    topic = line.topic ?? topic;
    return { ...line, topic };
  });
}
