import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, describe, expect, test } from "vitest";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { writeApi } from "@/scripts/site/api/write-api";

const folders = ["content", "tests/fixtures/mini-survey", "tests/fixtures/plain-survey"];

describe.each(folders)("the API of %s", (content) => {
  const survey = loadSurvey(content);
  const out = mkdtempSync(join(tmpdir(), "api-"));
  writeApi(out, survey, "0123456789ab");
  const root = join(out, "api/v1");
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  afterAll(() => rmSync(out, { recursive: true }));

  test("every JSON file matches its schema", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validators = new Map(
      readdirSync(join(root, "schemas")).map((name) => [name, ajv.compile(read(`schemas/${name}`))]),
    );
    const data = files.filter((name) => name.endsWith(".json") && !/^schemas\/|^openapi/.test(name));
    expect(data.length).toBeGreaterThan(survey.papers.length + 6);
    for (const name of data) {
      const validate = validators.get(name.startsWith("papers/") ? "paper.json" : name);
      expect(validate, name).toBeDefined();
      validate?.(read(name));
      expect(validate?.errors?.slice(0, 3) ?? [], name).toEqual([]);
    }
  });

  test("the description is valid OpenAPI 3.1, passes a linter and names every file", () => {
    const description = read("openapi.json");
    expect(description.openapi).toBe("3.1.0");
    // The fixtures are at example.org.
    const options = ["--format=json", "--skip-rule=no-server-example.com"];
    // Neither reports use nor looks for updates.
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const report = execFileSync("node_modules/.bin/redocly", ["lint", join(root, "openapi.json"), ...options], {
      encoding: "utf8",
      env,
      stdio: "pipe",
    });
    expect(JSON.parse(report).problems).toEqual([]);
    const named = Object.keys(description.paths).map((path) => path.slice(1));
    const lists = files.filter((name) => /^[a-z]+\.json$/.test(name) && name !== "openapi.json");
    expect(named.filter((name) => !name.includes("{")).sort()).toEqual(lists.sort());
  });

  test("lists refer to records that exist", () => {
    const { papers } = read("papers.json");
    const ids = new Set(papers.map(({ id }: { id: string }) => id));
    expect(files.filter((name) => name.startsWith("papers/"))).toHaveLength(ids.size);
    for (const list of ["topics", "techniques", "authors", "venues"]) {
      const unknown = read(`${list}.json`)[list].flatMap((item: { papers: string[] }) =>
        item.papers.filter((id) => !ids.has(id)),
      );
      expect(unknown).toEqual([]);
    }
    expect(read("meta.json").counts.papers).toBe(ids.size);
  });

  test("each list has a CSV file with a line per record", () => {
    for (const list of ["topics", "frameworks", "venues"]) {
      const lines = readFileSync(join(root, `${list}.csv`), "utf8").split("\r\n");
      expect(lines.length, list).toBeGreaterThanOrEqual(read(`${list}.json`)[list].length + 1);
    }
  });
});
