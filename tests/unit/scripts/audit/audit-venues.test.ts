import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { auditVenues } from "@/scripts/audit/audit-venues";
import { writeContentFolder } from "../../content-folder";
import { answer } from "../../contribute/metadata/answers";
import { surveyFiles, withLine } from "../../survey-files";
import { type Answer, startFakeServer, status } from "../fake-server";
import { runScript } from "../run-script";

/** Runs `npm run audit -- venues` on the small survey, with these answers from services. */
async function audit(args: string[], changes: Record<string, string> = {}, answers: Record<string, Answer> = {}) {
  const facts = "- ICLR 2024 (2): awq, bread\n- TMLR 2023: gptq\n";
  const folder = writeContentFolder([
    ...surveyFiles(changes),
    { path: ".facts.md", text: facts },
    { path: ".none.md", text: "" },
  ]);
  const { environment, requests } = await startFakeServer(answers);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const printed: string[] = [];
  const print = (line: unknown) => printed.push(String(line));
  vi.spyOn(console, "log").mockImplementation(print);
  vi.spyOn(console, "error").mockImplementation(print);
  const given = args.map((arg) => (arg.endsWith(".md") ? join(folder, arg) : arg));
  const code = await auditVenues([...given, "--content", folder], 0);
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  return { code, printed: printed.join("\n").replaceAll(folder, "content"), requestCount: requests.length };
}

test("reports nothing and sends no requests without evidence of a publication", async () => {
  expect(await audit([])).toEqual({ code: 0, printed: "2 preprints, 0 of them published.", requestCount: 0 });
});

test("reports publications from the entries", async () => {
  const changes = withLine("papers/awq.md", "aclAnthology: 2024.acl-long.769");
  expect(await audit([], changes)).toMatchObject({
    code: 1,
    printed:
      "papers/awq.md\tthe ACL Anthology\taccording to its id 2024.acl-long.769\n2 preprints, 1 of them published.",
  });
  expect(await audit(["sparsegpt"], changes)).toMatchObject({ code: 0 });
});

test("reports publications from a list of facts, and facts about unknown papers", async () => {
  const { code, printed } = await audit(["--facts", ".facts.md"]);
  expect(code).toBe(1);
  expect(printed).toMatchInlineSnapshot(`
    "papers/awq.md	ICLR 2024	according to .facts.md:1
    .facts.md:1	There is no paper "bread".
    2 preprints, 1 of them published."
  `);
});

test("reports publications that services find by title", async () => {
  const answers = { "/crossref": answer("crossref-search.json"), "/openreview": answer("openreview-paper.json") };
  expect(await audit(["--online"], {}, answers)).toEqual({
    code: 1,
    printed:
      "papers/awq.md\tICLR 2025\taccording to https://doi.org/10.1145/9990001.9990003\n2 preprints, 1 of them published.",
    requestCount: 4,
  });
});

test("reports a service that does not answer and exits with 1", async () => {
  const answers = { "/crossref": '{"message": {"items": []}}', "/openreview": status(403) };
  expect(await audit(["--online"], {}, answers)).toEqual({
    code: 1,
    printed: "OpenReview responded with status 403. It is not requested again.\n2 preprints, 0 of them published.",
    requestCount: 3,
  });
});

test("reports as JSON", async () => {
  const { code, printed } = await audit(["--json", "--facts", ".facts.md"]);
  expect(code).toBe(1);
  expect(JSON.parse(printed)).toEqual({
    preprints: 2,
    stale: [{ file: "papers/awq.md", publishedIn: "ICLR 2024", evidence: ".facts.md:1" }],
    unknown: [{ id: "bread", publishedIn: "ICLR 2024", source: ".facts.md:1" }],
    failures: [],
  });
});

test.each([
  [["bread"], 'There is no paper "bread".'],
  [["--colour"], "Unknown option '--colour'"],
  [["--facts", "nowhere.md"], "content/nowhere.md does not exist or is not a file."],
  [["--facts", ".none.md"], 'content/.none.md has no line such as "- ICLR 2024: spqr, qllm".'],
])("%j is a usage error", async (args, message) => {
  const { code, printed } = await audit(args);
  expect({ code, printed }).toEqual({ code: 2, printed: expect.stringContaining(message) });
  expect(printed).toContain("Usage: npm run audit -- venues");
});

test("npm run audit -- venues runs the command", async () => {
  const folder = writeContentFolder(surveyFiles());
  const { code, out } = await runScript("audit", ["venues", "--content", folder]);
  expect({ code, out }).toEqual({ code: 0, out: "2 preprints, 0 of them published.\n" });
});
