import { describe, expect, test } from "vitest";
import { compileSmallSurvey, edited, issuesAfter, topicOf } from "../../survey-files";
import { issuesWith } from "./new-fields";

const pruning = "topics/models/pruning.md";

describe("names in other languages", () => {
  test("are lists of spellings, with the preferred one first", () => {
    const spellings = edited("topics/models/quantization.md", "    - 量化", "    - 量化\n    - 量子化");
    const { names } = topicOf(compileSmallSurvey(spellings), "models/quantization");
    expect(names).toEqual({ zh: ["量化", "量子化"] });
  });

  test.each([
    [
      "zh: 剪枝",
      '8:7 wrong-type  "names.zh" is the text "剪枝", not a list. Write one item per line, each after a hyphen.',
    ],
    ["zh: []", '8:7 bad-value  "names.zh" is an empty list. Add a name, or remove the language.'],
    ["zh:\n    - 剪枝\n    - 剪枝", '10:7 bad-value  "names.zh[1]" is the text "剪枝". It is already in the list.'],
    ["fr:\n    - élagage", '8:3 unknown-key  "fr" is not a known key here. Known keys: zh, ja, ko.'],
  ])("rejects %j", (names, issue) => {
    expect(issuesWith(pruning, `names:\n  ${names}`)).toEqual([issue]);
  });
});

describe("former paths", () => {
  test("are optional", () => {
    expect(issuesWith(pruning, "formerPaths:\n  - pruning\n  - models/sparsity")).toEqual([]);
  });

  test("are not the path or a former path of another topic", () => {
    expect(issuesWith(pruning, "formerPaths:\n  - models")).toEqual([
      "8:5 former-path  This path is also in topics/models.md:1. Keep one of the two.",
    ]);
    const other = edited("topics/systems.md", "color: teal\n", "color: teal\nformerPaths:\n  - pruning\n");
    expect(issuesWith(pruning, "formerPaths:\n  - pruning", other)).toEqual([
      "content/topics/systems.md:6:5 former-path  This path is also in topics/models/pruning.md:8. Keep one of the two.",
    ]);
    expect(issuesWith(pruning, "formerPaths:\n  - Pruning")).toEqual([expect.stringContaining("bad-value")]);
  });

  test("are reported with the present path, in topics and links", () => {
    const moved = edited(pruning, "order: 2\n", "order: 2\nformerPaths:\n  - models/sparsity\n");
    expect(
      issuesAfter({
        ...moved,
        ...edited("papers/awq.md", "  - models/quantization\n", "  - models/sparsity\n"),
        ...edited("survey.md", "About this atlas.", "See [it](/topics/models/sparsity/)."),
      }),
    ).toEqual([
      'content/papers/awq.md:10:5 unknown-topic  "models/sparsity" is not a topic. It has moved to models/pruning.',
      "content/survey.md:22:5 broken-link  There is no page at /topics/models/sparsity/. It has moved to /topics/models/pruning/.",
    ]);
  });
});

describe("topics that the survey does not have", () => {
  test("have both since and source", () => {
    expect(issuesWith(pruning, "since: 2026-01-01\nsource: https://a.example/")).toEqual([]);
    expect(issuesWith(pruning, "since: 2026-01-01\nsource: paper-list")).toEqual([]);
    expect(issuesWith(pruning, "since: 2026-01-01")).toEqual([
      '7:8 topic-since  The topic has "since" but not "source". Add source, or remove since.',
    ]);
    expect(issuesWith(pruning, "source: paper-list")).toEqual([
      '7:9 topic-since  The topic has "source" but not "since". Add since, or remove source.',
    ]);
    expect(issuesWith(pruning, "since: 2026\nsource: paper-list")).toEqual([expect.stringContaining("wrong-type")]);
    expect(issuesWith(pruning, "since: 2026-01-01\nsource: a-list")).toEqual([
      expect.stringContaining('unknown-source  "a-list" is not a source.'),
    ]);
  });
});

describe("landmarks", () => {
  test("have a paper and a reason", () => {
    expect(issuesWith(pruning, "landmarks:\n  - paper: sparsegpt\n    why: It came first.")).toEqual([]);
    expect(issuesWith(pruning, "landmarks:\n  - paper: sparsgpt\n    why: It came first.")).toEqual([
      '8:12 unknown-paper  "sparsgpt" is not a paper. Did you mean sparsegpt?',
    ]);
    expect(issuesWith(pruning, "landmarks:\n  - paper: sparsegpt")).toEqual([
      expect.stringContaining('missing-key  "landmarks[0].why" is missing.'),
    ]);
    const one = "\n  - paper: gptq\n    why: X.";
    expect(issuesWith(pruning, `landmarks:${one.repeat(2)}`)).toEqual([
      '10:12 bad-value  "landmarks[1].paper" is the text "gptq". The paper is already a landmark.',
    ]);
    expect(issuesWith(pruning, `landmarks:${one.repeat(6)}`)).toContain(
      '8:3 bad-value  "landmarks" is a list. A topic can have at most five landmarks.',
    );
  });
});
