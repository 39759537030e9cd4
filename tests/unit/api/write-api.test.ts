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
    expect(data.length).toBeGreaterThan(survey.papers.length + 4);
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
      if (!files.includes(`${list}.json`)) continue;
      const unknown = read(`${list}.json`)[list].flatMap((item: { papers: string[] }) =>
        item.papers.filter((id) => !ids.has(id)),
      );
      expect(unknown).toEqual([]);
    }
    expect(read("meta.json").counts.papers).toBe(ids.size);
  });

  test("meta.json counts the records of each list, and only lists with records have files", () => {
    const { counts } = read("meta.json");
    for (const [list, count] of Object.entries(counts)) {
      expect(files.includes(`${list}.json`), list).toBe(count !== 0);
      expect(files.includes(`${list}.csv`), list).toBe(count !== 0);
      expect(files.includes(`schemas/${list}.json`), list).toBe(count !== 0);
      if (count !== 0) expect(read(`${list}.json`)[list], list).toHaveLength(Number(count));
    }
  });

  test("each CSV file has a line per record", () => {
    const tables = files.filter((name) => name.endsWith(".csv") && name !== "costs.csv");
    expect(tables.length).toBeGreaterThan(3);
    for (const file of tables) {
      const list = file.replace(".csv", "");
      const lines = readFileSync(join(root, file), "utf8").split("\r\n");
      expect(lines.length, list).toBeGreaterThanOrEqual(read(`${list}.json`)[list].length + 1);
    }
  });

  test("records of entries have all fields of the entry, and addresses of the page for choosing", () => {
    const wanted = {
      models: survey.models,
      hardware: survey.hardware,
      guides: survey.guides,
      questions: survey.questions,
      lenses: survey.lenses,
      attributes: survey.families,
      sources: [...survey.sourceById.values()],
    };
    for (const [list, entries] of Object.entries(wanted)) {
      if (entries.length === 0) continue;
      const own = read(`${list}.json`)[list];
      for (const [index, entry] of entries.entries()) {
        const { file: _, body: __, ...fields } = JSON.parse(JSON.stringify(entry));
        expect(own[index], list).toMatchObject(fields);
      }
    }
    const addressOf = (list: string) => files.includes(`${list}.json`) && read(`${list}.json`)[list][0].url;
    const [model, card, guide] = [survey.models[0], survey.hardware[0], survey.guides[0]];
    if (model) expect(addressOf("models")).toMatch(new RegExp(`/choose/\\?model=${model.id}$`));
    if (card) expect(addressOf("hardware")).toMatch(new RegExp(`/choose/\\?card=${card.id}$`));
    if (guide) expect(addressOf("guides")).toMatch(new RegExp(`/choose/\\?task=${guide.id}$`));
  });
});
