import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Canceled } from "@/scripts/add/command-context";
import { runAdd } from "@/scripts/add/run-add";
import { writeContentFolder } from "../../content-folder";
import { answer } from "../../contribute/metadata/answers";
import { surveyFiles } from "../../survey-files";
import { type Answer, startFakeServer } from "../fake-server";

/** Runs the command with these answers, then cancels it. Returns the written files and the dialogue. */
async function converse(
  args: string[],
  given: string[],
  answers: Record<string, Answer> = {},
  input = "",
  changes: Record<string, string> = {},
) {
  const folder = writeContentFolder(surveyFiles(changes));
  const { environment } = await startFakeServer(answers);
  const lines: string[] = [];
  const remaining = [...given];
  const code = await runAdd([...args, "--content", folder], {
    environment,
    readInput: async () => input,
    openTerminal: () => ({
      ask: async (question) => {
        const next = remaining.shift();
        if (next === undefined) throw new Canceled();
        lines.push(`${question}${next}`);
        return next;
      },
      print: (line) => lines.push(line),
      close: () => lines.push("(closed)"),
    }),
    print: (text) => lines.push(text),
    printError: (text) => lines.push(`! ${text}`),
  });
  const file = (id: string) => {
    const path = join(folder, `papers/${id}.md`);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  return { code, file, remaining, talk: lines.join("\n").replaceAll(folder, "content") };
}

test("accepts proposed values with Enter", async () => {
  const arxiv = { "/arxiv": answer("arxiv-paper.xml") };
  const { code, file, talk } = await converse(["2511.01234"], ["", "", "", "", "", "", ""], arxiv);
  expect(code).toBe(0);
  expect(talk).toMatchInlineSnapshot(`
    "TinyQuant: Rounding Weights & Caches of Large Language Models to Three Bits
    Zoë Łuczak, José da Silva
      Short name  TinyQuant
      Year        2025
      Venue       arXiv (preprint)
      Paper URL   https://arxiv.org/abs/2511.01234
      Code URL    https://github.com/example/tinyquant
      arXiv id    2511.01234
      File name   tinyquant
    Press Enter to accept the value in brackets.
    File name [tinyquant]: 
    Short name, - for none [TinyQuant]: 
    Year [2025]: 
    Venue [arXiv]: 
    Suggested topics, best match first:
      1  models/quantization
      2  models/pruning
    Topics, by number or name [1]: 
    Suggested techniques:
      1  error-feedback
    Techniques, by number or name: 
    Write content/papers/tinyquant.md? [Y/n] 
    Wrote content/papers/tinyquant.md.
    Next:
    - Write a note below the front matter: the problem, the idea and the result, in your own words.
    - Add tldr: what the paper does, in at most 20 words.
    - Add techniques: ids of files in techniques/, most important first.
    - Run npm run validate and open a pull request with this file. An editor adds what you leave out.
    (closed)"
  `);
  expect(file("tinyquant")).toContain("topics:\n  - models/quantization\n");
});

test("uses the answers and repeats questions after invalid ones", async () => {
  const given = [
    "2511.01234",
    "No Id",
    "tiny",
    "-",
    "soon",
    "2026",
    "Journal of Bread",
    "ICLR",
    "bread",
    "1, systems",
    "1; rotation",
    "Error Feedback",
    "y",
  ];
  const { code, file, remaining, talk } = await converse([], given, { "/arxiv": answer("arxiv-paper.xml") });
  expect({ code, remaining }).toEqual({ code: 0, remaining: [] });
  const entry = file("tiny");
  expect(entry).not.toContain("shortName");
  expect(entry).toContain("year: 2026\nvenue: ICLR\nstatus: published\n");
  expect(entry).toContain("topics:\n  - models/quantization\n  - systems\ntechniques:\n  - error-feedback\n");
  for (const issue of [
    '"No Id" is not an id',
    "A year has four digits",
    '"Journal of Bread" is not a venue',
    '"bread" is not a topic',
  ])
    expect(talk).toContain(`  ${issue}`);
  expect(talk).toContain('  "rotation" is not a technique.');
});

test("asks for all details of a paper and repeats required questions", async () => {
  const typed = ["", "", "Heads. ", "Ada Crumb, Zoë Łuczak", "2024", "", "https://example.org/heads"];
  const { code, file, talk } = await converse([], [...typed, "", "", "", "", "arXiv", "pruning", "", "Y"]);
  expect(code).toBe(0);
  expect(talk).toContain("Venue: \n  This is required.\nVenue: arXiv");
  expect(file("heads")?.replace(/- date: .*/, "- date: DAY")).toMatchInlineSnapshot(`
    "---
    title: Heads
    authors:
      - Ada Crumb
      - Zoë Łuczak
    year: 2024
    venue: arXiv
    status: preprint
    citationKey: crumb2024heads
    links:
      - type: paper
        url: https://example.org/heads
    topics:
      - models/pruning
    history:
      - date: DAY
        type: added
    ---
    "
  `);
});

test("proposes the options of the command line", async () => {
  const args = ["-", "--topic", "pruning", "--technique", "error-feedback", "--venue", "ICLR"];
  const bibtex = "@misc{x, title = {Heads}, year = 2024}";
  const { code, file, talk } = await converse(args, ["", "", "", "", "", "", ""], {}, bibtex);
  expect(code).toBe(0);
  expect(talk).toContain("Topics, by number or name [1]: ");
  expect(file("heads")).toContain("topics:\n  - models/pruning\ntechniques:\n  - error-feedback\n");
});

test("writes nothing if the user declines or cancels", async () => {
  const arxiv = { "/arxiv": answer("arxiv-paper.xml") };
  const declined = await converse(["2511.01234"], ["", "", "", "", "", "", "no"], arxiv);
  expect(declined).toMatchObject({ code: 1, talk: expect.stringMatching(/Nothing was written\.\n\(closed\)$/) });
  const canceled = await converse(["2511.01234"], ["", ""], arxiv);
  expect(canceled).toMatchObject({ code: 1, talk: expect.stringMatching(/\(closed\)\n! Nothing was written\.$/) });
  expect([declined, canceled].map(({ file }) => file("tinyquant"))).toEqual([undefined, undefined]);
});

test("asks for the facts of the topic's family, and repeats one that is not valid", async () => {
  const arxiv = { "/arxiv": answer("arxiv-paper.xml") };
  const family = `---
title: Quantization
order: 1
topics:
  - models/quantization
attributes:
  - id: weight-bits
    label: Weight bits
    kind: number list
    unit: bits
    meaning: Bits per weight.
  - id: training
    label: Training
    kind: flag
    meaning: Whether it trains.
  - id: format
    label: Number format
    kind: choice
    values:
      - integer
      - FP8
    meaning: Format of the weights.
---
`;
  const url = "https://example.org/tiny";
  const given = [
    "2511.01234",
    "",
    "",
    "",
    "",
    "1",
    "",
    "y",
    "few",
    url,
    "",
    "3, 4",
    url,
    "abstract",
    "",
    "fp8",
    "",
    "",
  ];
  const { code, file, talk, remaining } = await converse([], [...given, "y"], arxiv, "", {
    "attributes/quantization.md": family,
  });
  expect({ code, remaining }, talk).toEqual({ code: 0, remaining: [] });
  expect(talk).toContain("  The value must be a list of numbers (bits), or “not stated”.");
  expect(talk).toContain(`  Source, a full address [${url}]: `);
  expect(file("tinyquant")).toContain(`facts:
  - attribute: weight-bits
    value:
      - 3
      - 4
    source: ${url}
    where: abstract
  - attribute: format
    value: FP8
    source: ${url}
`);
});

test("asks for no facts of a family that the reader leaves out", async () => {
  const arxiv = { "/arxiv": answer("arxiv-paper.xml") };
  const family =
    "---\ntitle: Pruning\norder: 1\ntopics:\n  - models/pruning\nattributes:\n" +
    "  - id: ratio\n    label: Ratio\n    kind: number\n    meaning: Share removed.\n---\n";
  const given = ["2511.01234", "", "", "", "", "pruning", "", "", "y"];
  const { code, file, talk } = await converse([], given, arxiv, "", { "attributes/pruning.md": family });
  expect(code, talk).toBe(0);
  expect(talk).toContain("Add facts of Pruning? [y/N] ");
  expect(file("tinyquant")).not.toContain("facts");
});

test("does not ask for facts that options give", async () => {
  const arxiv = { "/arxiv": answer("arxiv-paper.xml") };
  const family =
    "---\ntitle: Pruning\norder: 1\ntopics:\n  - models/pruning\nattributes:\n" +
    "  - id: ratio\n    label: Ratio\n    kind: number\n    meaning: Share removed.\n" +
    "  - id: recovery\n    label: Recovery\n    kind: flag\n    meaning: Whether it trains again.\n---\n";
  const url = "https://example.org/tiny";
  const args = ["2511.01234", "--fact", "ratio=0.5", "--fact-source", url];
  const given = ["", "", "", "", "pruning", "", "y", "yes", url, "", "y"];
  const { code, file, talk, remaining } = await converse(args, given, arxiv, "", { "attributes/pruning.md": family });
  expect({ code, remaining }, talk).toEqual({ code: 0, remaining: [] });
  expect(talk).not.toContain("Ratio, Enter to skip");
  expect(file("tinyquant")).toContain(
    `facts:\n  - attribute: ratio\n    value: 0.5\n    source: ${url}\n  - attribute: recovery\n    value: true\n`,
  );
});
