import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { suggestionForm } from "@/lib/contribute/issue-form";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { runAdd } from "@/scripts/add/run-add";
import { writeContentFolder } from "../../content-folder";
import { answer } from "../../contribute/metadata/answers";
import { surveyFiles } from "../../survey-files";
import { type Answer, startFakeServer, status } from "../fake-server";
import { runScript } from "../run-script";

const weightOnly = "model-centric/model-compression/quantization/post-training/weight-only";

/** Reads a file of the content, with the date of its entry replaced. */
function readEntryFile(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8").replace(/^ {2}- date: \d{4}-\d{2}-\d{2}$/m, "  - date: DAY");
}

/** Copies the content to a temporary folder, which is removed after the test. */
function copyContent(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-add-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", folder, { recursive: true });
  return folder;
}

/** Writes a file to a temporary folder, which is removed after the test. */
function writeInput(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-input-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Runs `npm run add` on a folder, with these responses of services. */
async function add(folder: string, args: string[], answers: Record<string, Answer> = {}, input = "") {
  const { environment, requests } = await startFakeServer(answers);
  const printed = { out: "", err: "" };
  const code = await runAdd([...args, "--content", folder], {
    environment,
    readInput: async () => input,
    openTerminal: () => undefined,
    print: (text) => {
      printed.out += `${text}\n`;
    },
    printError: (text) => {
      printed.err += `${text}\n`;
    },
  });
  return { code, ...printed, requests: requests.length };
}

describe("end to end, in a copy of the atlas", () => {
  test("adds a paper from an arXiv id", async () => {
    const folder = copyContent();
    const args = ["https://arxiv.org/abs/2511.01234v2", "--yes", "--topic", "weight-only"];
    const { environment } = await startFakeServer({ "/arxiv": answer("arxiv-paper.xml") });
    const { code, out, err } = await runScript("add", [...args, "--content", folder], { environment });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replaceAll(folder, "content")).toMatchInlineSnapshot(`
      "TinyQuant: Rounding Weights & Caches of Large Language Models to Three Bits
      Zoë Łuczak, José da Silva
        Short name  TinyQuant
        Year        2025
        Venue       arXiv (preprint)
        Paper URL   https://arxiv.org/abs/2511.01234
        Code URL    https://github.com/example/tinyquant
        arXiv id    2511.01234
        Topics      model-centric/model-compression/quantization/post-training/weight-only
        File name   tinyquant
      Wrote content/papers/tinyquant.md.
      Next:
      - Write a note below the front matter: the problem, the idea and the result, in your own words.
      - Add tldr: what the paper does, in at most 20 words.
      - Add techniques: ids of files in techniques/, most important first.
      - Run npm run validate and open a pull request with this file. An editor adds what you leave out.
      "
    `);
    const entry = readEntryFile(folder, "papers/tinyquant.md");
    expect(entry).toMatchInlineSnapshot(`
      "---
      title: "TinyQuant: Rounding Weights & Caches of Large Language Models to Three Bits"
      shortName: TinyQuant
      authors:
        - Zoë Łuczak
        - José da Silva
      year: 2025
      venue: arXiv
      status: preprint
      arxiv: "2511.01234"
      citationKey: luczak2025tinyquant
      links:
        - type: paper
          url: https://arxiv.org/abs/2511.01234
        - type: code
          url: https://github.com/example/tinyquant
      topics:
        - model-centric/model-compression/quantization/post-training/weight-only
      history:
        - date: DAY
          type: added
      authorsSource: https://arxiv.org/abs/2511.01234
      ---
      "
    `);
    expect(entry).not.toContain("Outliers");
    const { issues, survey } = compileSurvey(readContentFolder(folder));
    expect(issues).toEqual([]);
    expect(survey?.paperById.get("tinyquant")?.topics).toEqual([weightOnly]);
  });

  test("adds a paper from a BibTeX file", async () => {
    const folder = copyContent();
    const file = writeInput("paper.bib", answer("anthology-paper.bib"));
    const { code, err, requests } = await add(folder, [file, "--yes", "--topic", "structured", "--id", "anywhere"]);
    expect({ code, err, requests }).toEqual({ code: 0, err: "", requests: 0 });
    expect(readEntryFile(folder, "papers/anywhere.md")).toMatchInlineSnapshot(`
      "---
      title: Compress LLMs Once, Serve Them “Anywhere”
      authors:
        - Zoë Łuczak
        - Jörg Müller-Costa
        - María Nuñez
      year: 2025
      venue: ACL
      status: published
      doi: 10.18653/v1/2025.acl-long.999
      aclAnthology: 2025.acl-long.999
      citationKey: luczak2025anywhere
      links:
        - type: paper
          url: https://aclanthology.org/2025.acl-long.999/
      topics:
        - model-centric/model-compression/pruning/structured
      history:
        - date: DAY
          type: added
      ---
      "
    `);
  });

  test("adds a paper from the answers of the issue form", async () => {
    const folder = copyContent();
    const answers: Partial<Record<keyof typeof suggestionForm, string>> = {
      paper: "https://arxiv.org/abs/2511.01234",
      topics: "Weight-Only Quantization",
      tldr: "Rounds weights to three bits after a rotation.",
      note: "Outliers make rounding hard.\n\nA rotation spreads them out.",
      noteSource: "https://arxiv.org/abs/2511.01234",
    };
    const form = Object.entries(suggestionForm)
      // Object.entries widens the keys to string.
      .map(([id, label]) => `### ${label}\n\n${answers[id as keyof typeof suggestionForm] ?? "_No response_"}`)
      .join("\n\n");
    const args = ["--from-issue", writeInput("issue.md", form), "--yes"];
    const { code, err } = await add(folder, args, { "/arxiv": answer("arxiv-paper.xml") });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(readEntryFile(folder, "papers/tinyquant.md")).toMatchInlineSnapshot(`
      "---
      title: "TinyQuant: Rounding Weights & Caches of Large Language Models to Three Bits"
      shortName: TinyQuant
      authors:
        - Zoë Łuczak
        - José da Silva
      year: 2025
      venue: arXiv
      status: preprint
      arxiv: "2511.01234"
      citationKey: luczak2025tinyquant
      links:
        - type: paper
          url: https://arxiv.org/abs/2511.01234
        - type: code
          url: https://github.com/example/tinyquant
      topics:
        - model-centric/model-compression/quantization/post-training/weight-only
      tldr: Rounds weights to three bits after a rotation.
      noteSource: https://arxiv.org/abs/2511.01234
      history:
        - date: DAY
          type: added
      authorsSource: https://arxiv.org/abs/2511.01234
      ---

      Outliers make rounding hard.

      A rotation spreads them out.
      "
    `);
  });
});

describe("in a small survey", () => {
  const bibtex = "@misc{x, title = {Heads: Which Ones}, author = {Ada Crumb}, year = 2024, eprint = {2401.00002}}";
  const topic = ["--yes", "--topic", "pruning"];

  /** Writes the small survey to disk. */
  const folder = () => writeContentFolder(surveyFiles());

  test("adds an entry of standard input by key with all options", async () => {
    const content = folder();
    const input = `${bibtex}\n@misc{y, title = {Another}}`;
    const fields = ["--id", "needed", "--short-name", "Needed", "--year", "2025", "--venue", "ICLR"];
    const code = ["--code", "https://github.com/example/heads"];
    const args = ["-", "--key", "x", ...topic, ...fields, ...code, "--technique", "error-feedback"];
    expect(await add(content, args, {}, input)).toMatchObject({ code: 0, err: "" });
    const entry = readFileSync(join(content, "papers/needed.md"), "utf8");
    expect(entry).toContain("shortName: Needed\n");
    expect(entry).toContain("year: 2025\nvenue: ICLR\nstatus: published\n");
    expect(entry).toContain("techniques:\n  - error-feedback\n");
    expect(entry).toContain("  - type: code\n    url: https://github.com/example/heads\n");
  });

  describe("with facts", () => {
    const family =
      "---\ntitle: Pruning\norder: 1\ntopics:\n  - models/pruning\nattributes:\n" +
      "  - id: ratio\n    label: Ratio\n    kind: number list\n    meaning: Shares that it removes.\n" +
      "  - id: structure\n    label: Structure\n    kind: choice\n    values:\n      - heads\n      - rows\n" +
      "    meaning: What it removes.\n---\n";
    const withFamilies = () => writeContentFolder(surveyFiles({ "attributes/pruning.md": family }));
    const url = "https://example.org/heads";
    const addFacts = (content: string, args: string[]) => add(content, ["-", ...topic, ...args], {}, bibtex);

    test("adds facts with one source, and a place for each", async () => {
      const content = withFamilies();
      const facts = ["--fact", "ratio=0.5, 0.75", "--fact", "structure=Heads", "--fact-source", url];
      const { code, err } = await addFacts(content, [...facts, "--fact-where", "Table 2", "--fact-where", "abstract"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(readFileSync(join(content, "papers/heads.md"), "utf8")).toContain(`facts:
  - attribute: ratio
    value:
      - 0.5
      - 0.75
    source: ${url}
    where: Table 2
  - attribute: structure
    value: heads
    source: ${url}
    where: abstract
`);
    });

    test("reports facts that are not valid as the validation does, and writes nothing", async () => {
      const content = withFamilies();
      const facts = ["--fact", "ratio=much", "--fact", "structur=rows", "--fact", "structure=not stated"];
      const { code, err } = await addFacts(content, [...facts, "--fact-source", "paper-lists"]);
      expect(code).toBe(1);
      expect(err.replaceAll(content, "content")).toMatchInlineSnapshot(`
        "Nothing was written because the entry is not valid:
        content/papers/heads.md:18:12 fact-value  The value of "ratio" is "much"; it must be a list of numbers. Write a list of numbers, or "not stated".
        content/papers/heads.md:19:13 unknown-source  "paper-lists" is not a source. Did you mean paper-list?
        content/papers/heads.md:20:16 unknown-attribute  "structur" is not an attribute. Did you mean structure?
        content/papers/heads.md:22:13 unknown-source  "paper-lists" is not a source. Did you mean paper-list?
        content/papers/heads.md:25:13 unknown-source  "paper-lists" is not a source. Did you mean paper-list?
        "
      `);
      expect(existsSync(join(content, "papers/heads.md"))).toBe(false);
    });

    test("reports a fact of a family that the topics do not have", async () => {
      const args = ["-", "--yes", "--topic", "quantization", "--fact", "ratio=0.5", "--fact-source", url];
      const { code, err } = await add(withFamilies(), args, {}, bibtex);
      expect({ code, err }).toMatchObject({
        code: 1,
        err: expect.stringContaining('"ratio" is only for papers under models/pruning.'),
      });
    });

    test.each([
      [["--fact", "ratio"], "Write ATTRIBUTE=VALUE."],
      [["--fact", "ratio="], "Write ATTRIBUTE=VALUE."],
      [["--fact", "ratio=1"], "--fact needs --fact-source."],
      [["--fact-source", url], "--fact-source needs --fact."],
      [["--fact-where", "abstract"], "--fact-where needs --fact."],
      [
        ["--fact", "ratio=1", "--fact-source", url, "--fact-source", url],
        "--fact-source is given 2 times, and --fact once. Give --fact-source once for all facts, or once for each, in the same order.",
      ],
    ])("%j is a usage error", async (args, message) => {
      const { code, err } = await addFacts(withFamilies(), args);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    });
  });

  test.each([
    [
      "the same arXiv id",
      "@misc{x, title = {Another}, eprint = {2210.17323}}",
      "papers/gptq.md already has the arXiv id 2210.17323.\n",
    ],
    ["the same title", "@misc{x, title = {Sparse{GPT}}}", "papers/sparsegpt.md already has the same title.\n"],
    [
      "nearly the same title",
      "@misc{x, title = {Activation-aware Weight}}",
      'papers/awq.md already has the same title except for 1 letter: "Activation-aware Weights".\nIf it is a different paper, use --allow-similar.\n',
    ],
  ])("rejects a paper with %s", async (_name, input, message) => {
    const content = folder();
    const before = readdirSync(join(content, "papers"));
    expect(await add(content, ["-", ...topic], {}, input)).toMatchObject({
      code: 1,
      err: `Nothing was written: ${content}/${message}`,
    });
    expect(readdirSync(join(content, "papers"))).toEqual(before);
  });

  test("rejects the same paper even with --allow-similar", async () => {
    const input = "@misc{x, title = {Another}, eprint = {2210.17323}}";
    const { code, err } = await add(folder(), ["-", ...topic, "--allow-similar"], {}, input);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("already has the arXiv id 2210.17323") });
  });

  test.each(["2210.17323", "https://arxiv.org/pdf/2210.17323v2", "doi:10.48550/arXiv.2210.17323"])(
    "sends no request for %s, which an entry has",
    async (paper) => {
      const { code, err } = await add(folder(), [paper, ...topic], { ARXIV_API: "http://127.0.0.1:1/" });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("already has the arXiv id 2210.17323") });
    },
  );

  test("adds a similar paper with --allow-similar", async () => {
    const content = folder();
    const input = "@misc{x, title = {Activation-aware Weight}, year = 2024, eprint = {2401.00002}}";
    expect(await add(content, ["-", ...topic, "--allow-similar"], {}, input)).toMatchObject({ code: 0 });
    expect(existsSync(join(content, "papers/activation-aware-weight.md"))).toBe(true);
  });

  test("does not overwrite a file", async () => {
    const content = folder();
    const before = readFileSync(join(content, "papers/gptq.md"), "utf8");
    const { code, err } = await add(content, ["-", ...topic, "--id", "gptq"], {}, bibtex);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("duplicate-id") });
    expect(readFileSync(join(content, "papers/gptq.md"), "utf8")).toBe(before);
  });

  test("lists missing fields and suggests topics", async () => {
    const input = "@misc{x, title = {Pruning Heads}}";
    const { code, err } = await add(folder(), ["-", "--yes"], {}, input);
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "Nothing was written: year, venue, topics are missing.
      Suggested topics:
        --topic models/pruning
        --topic models/quantization
      "
    `);
  });

  test("does not write an invalid entry", async () => {
    const content = folder();
    const input = "@misc{x, title = {Heads}, author = {A B}, year = 1949, eprint = {2401.00002}}";
    const { code, err } = await add(content, ["-", ...topic], {}, input);
    expect(code).toBe(1);
    expect(err.replaceAll(content, "content")).toMatchInlineSnapshot(`
      "Nothing was written because the entry is not valid:
      content/papers/heads.md:5:7 bad-value  "year" is 1949. The year is before 1950.
      content/papers/heads.md:5:7 bad-value  "year" is 1949. The arXiv id 2401.00002 is from 2024. Write 2024, or correct the id.
      "
    `);
    expect(existsSync(join(content, "papers/heads.md"))).toBe(false);
  });

  test("adds all entries of a file and reports what became of each", async () => {
    const content = folder();
    const file = writeInput(
      "papers.bib",
      [
        bibtex,
        "@misc{gptq, title = {Another}, eprint = {2210.17323}}",
        "@misc{again, title = {Heads: Which Ones}, year = 2024, eprint = {2401.00002}}",
        "@misc{broken, title = {Broken, year = 2024}",
        "@misc{noyear, title = {Heads without Year}, author = {Ada Crumb}}",
        "@misc{last, title = {\\foo{Last} Heads}, author = {Ada Crumb}, year = 2024, eprint = {2401.00003}}",
      ].join("\n"),
    );
    const { code, out, err } = await add(content, [file, "--all", "--topic", "pruning"]);
    expect(code).toBe(1);
    expect(out.replaceAll(content, "content")).toMatchInlineSnapshot(`
      "added    x: content/papers/heads.md
      skipped  gptq: content/papers/gptq.md already has the arXiv id 2210.17323.
      skipped  again: content/papers/heads.md already has the arXiv id 2401.00002.
      added    last: content/papers/last-heads.md
               ! “\\foo” in the title was not understood; its text was kept.
      2 added, 2 skipped, 2 failed.
      "
    `);
    expect(err.replaceAll(content, "content")).toMatchInlineSnapshot(`
      "failed   noyear: year, venue are missing.
               ! The source has no URL of the paper.
      failed   Line 4: the value of “title” in the entry "broken" has no closing brace. Write title = {…}.
      "
    `);
    expect(readdirSync(join(content, "papers"))).toEqual(expect.arrayContaining(["heads.md", "last-heads.md"]));
  });

  test("names the lines of entries that have the same key, and does not choose one of them", async () => {
    const content = folder();
    const second = "@misc{x, title = {Tails}, author = {Bob Bun and others}, year = 2024, eprint = {2401.00004}}";
    const file = writeInput("papers.bib", `${bibtex}\n${second}`);
    const chosen = await add(content, [file, ...topic, "--key", "x"]);
    expect(chosen.err).toMatch(/papers\.bib has 2 entries with the key x\. Give them different keys\.\n$/);
    const { out } = await add(content, [file, "--all", "--topic", "pruning"]);
    expect(out).toMatch(/^added {4}x \(line 1\): .*\nadded {4}x \(line 2\): /);
    expect(readEntryFile(content, "papers/tails.md")).toContain("unverified:\n  - authors\n");
  });

  test("exits with 0 if all entries of a file are added or skipped", async () => {
    const input = `${bibtex}\n@misc{gptq, title = {Another}, eprint = {2210.17323}}`;
    const { code, err } = await add(folder(), ["-", "--all", "--topic", "pruning"], {}, input);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("reads a file in Latin-1", async () => {
    const content = folder();
    const file = writeInput("latin1.bib", "");
    writeFileSync(file, Buffer.from(bibtex.replace("Ada", "Zo\u00EB"), "latin1"));
    expect(await add(content, [file, ...topic])).toMatchObject({ code: 0 });
    expect(readFileSync(join(content, "papers/heads.md"), "utf8")).toContain("  - Zo\u00EB Crumb\n");
  });

  test.each([
    [["--all", "--topic", "pruning"], "--all needs a BibTeX file, or - for standard input."],
    [["-", "--all"], "--all needs --topic."],
    [["-", "--all", "--topic", "pruning", "--short-name", "X"], "--short-name is for one paper. Use it without --all."],
    [["missing.bib", "--all", "--topic", "pruning"], "missing.bib does not exist or is not a file."],
  ])("rejects %j", async (args, message) => {
    const { code, err } = await add(folder(), args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });

  test("reports unknown names", async () => {
    const args = ["-", "--yes", "--topic", "prunning", "--venue", "ICLS"];
    const { code, err } = await add(folder(), args, {}, bibtex);
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      ""prunning" is not a topic. Did you mean models/pruning?
      "ICLS" is not a venue. Did you mean ICLR?
      "
    `);
  });

  const advice =
    "To continue without the service, use BibTeX: npm run add -- FILE.bib, or - to paste it. Without arguments, the command asks for all details.\n";

  test.each<[string, string, Record<string, Answer>, string]>([
    ["an unknown paper", "2511.99999", { "/arxiv": answer("arxiv-empty.xml") }, "arXiv has no paper with this id."],
    [
      "a response that is not JSON",
      "10.1145/1.2",
      { "/crossref": "<html>" },
      "The response from Crossref is not JSON.",
    ],
    [
      "status 403",
      "https://openreview.net/forum?id=aBcD1234eF",
      { "/openreview": status(403) },
      "OpenReview responded with status 403.",
    ],
    ["an unknown DOI", "10.1145/1.2", {}, "Crossref has no paper 10.1145/1.2."],
  ])("reports %s on one line with an alternative", async (_name, paper, answers, message) => {
    expect(await add(folder(), [paper, ...topic], answers)).toMatchObject({
      code: 1,
      out: "",
      err: `${message} ${advice}`,
    });
  });

  test("adds a paper from BibTeX without a network", async () => {
    const content = folder();
    const broken: Answer = (response) => response.destroy();
    const { code, out, err } = await add(content, ["2511.01234", ...topic], { "/arxiv": broken });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^arXiv could not be reached \(.+\)\. To continue without the service, use BibTeX: .+\n$/);
    expect(await add(content, ["-", ...topic], {}, bibtex)).toMatchObject({ code: 0 });
  });

  test("uses the title of the issue form if the service fails", async () => {
    const content = folder();
    const form =
      "### Paper\n\n2401.00002\n\n### Title\n\nHeads: Which Ones\n\n### Year\n\n2024\n\n### Topics\n\npruning";
    const { code, out } = await add(content, ["--from-issue", "-", "--yes"], { "/arxiv": status(404) }, form);
    expect(code).toBe(0);
    expect(out).toContain(`! arXiv has no paper 2401.00002. ${advice.trim()}`);
    expect(readFileSync(join(content, "papers/heads.md"), "utf8")).toContain("authors: []\n");
  });

  test.each([
    ["text that is not BibTeX", "Hello", "Standard input has no BibTeX entry.\n"],
    ["broken BibTeX", "@article{x, title = {A", "Standard input is not valid BibTeX: "],
    [
      "several entries",
      "@misc{a, title = {A}}\n@misc{b, title = {B}}",
      "Standard input has 2 entries. Choose one with --key, or use --all: a, b.\n",
    ],
  ])("rejects %s", async (_name, input, message) => {
    const { code, err } = await add(folder(), ["-", ...topic], {}, input);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(message) });
  });

  test.each([
    ["an unknown option", ["--colour", "red"], "Unknown option '--colour'"],
    ["two papers", ["2511.01234", "2511.01235", "--yes"], "Too many arguments. Expected 1 argument but got 2."],
    ["PAPER and --from-issue", ["2511.01234", "--from-issue", "x"], "Use either PAPER or --from-issue, not both."],
    [
      "an unknown code origin",
      ["2511.01234", "--yes", "--code-origin", "theirs"],
      "Allowed choices are official, third-party.",
    ],
    ["an unknown argument", ["some words", "--yes"], '"some words" is not an arXiv id or URL, a DOI,'],
    ["a missing BibTeX file", ["nowhere.bib", "--yes"], "nowhere.bib does not exist or is not a file."],
    ["a missing issue file", ["--from-issue", "nowhere.md", "--yes"], "nowhere.md does not exist or is not a file."],
    ["--yes without a paper", ["--yes"], "--yes needs PAPER or --from-issue."],
    [
      "a missing terminal",
      ["2511.01234"],
      "There is no terminal to ask questions. Use --yes and --topic to run without questions.",
    ],
    [
      "an invalid year",
      ["2511.01234", "--yes", "--year", "last"],
      "argument 'last' is invalid. A year has four digits.",
    ],
    [
      "an invalid code URL",
      ["2511.01234", "--yes", "--code", "github"],
      "argument 'github' is invalid. Use a full URL",
    ],
  ])("reports a usage error for %s", async (_name, args, message) => {
    const { code, err } = await add(folder(), args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    expect(err).toContain("\nUsage: npm run add");
  });

  test("reports a usage error for a missing content folder", async () => {
    const { code, err } = await add("nowhere", ["-", ...topic], {}, bibtex);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Cannot read nowhere") });
  });
});
