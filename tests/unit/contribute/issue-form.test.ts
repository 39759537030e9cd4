import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { namesSchema } from "@/lib/content/schema/fields";
import { paperSchema, statusSchema } from "@/lib/content/schema/paper";
import { topicSchema } from "@/lib/content/schema/topic";
import { parseSuggestion, suggestionForm } from "@/lib/contribute/issue-form";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

const folder = ".github/ISSUE_TEMPLATE";
const { repository } = loadSurvey().settings;

/** The part of GitHub's form syntax that the forms use. GitHub rejects forms with unknown keys. */
const formSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  title: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: z.string() }) }),
      z.strictObject({
        type: z.enum(["input", "textarea", "dropdown"]),
        id: z.string().regex(/^[\w-]+$/),
        attributes: z.strictObject({
          label: z.string().min(1),
          description: z.string().optional(),
          placeholder: z.string().optional(),
          multiple: z.boolean().optional(),
          options: z.array(z.string()).min(1).optional(),
        }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    ]),
  ),
});

/** Returns the fields of a form, in order. */
function fieldsOf(name: string) {
  const form = formSchema.parse(parse(readFileSync(`${folder}/${name}.yml`, "utf8")));
  return form.body.flatMap((part) => (part.type === "markdown" ? [] : [part]));
}

/** Formats answers as GitHub does: all fields in order, with `_No response_` for empty ones. */
function submitted(answers: Partial<Record<keyof typeof suggestionForm, string>>): string {
  return fieldsOf("suggest-a-paper")
    .map(({ id, type, attributes }) => {
      const empty = type === "dropdown" ? "None" : "_No response_";
      // A test below checks that the ids of the form are the keys of `suggestionForm`.
      return `### ${attributes.label}\r\n\r\n${answers[id as keyof typeof suggestionForm] ?? empty}`;
    })
    .join("\r\n\r\n");
}

test("has forms with valid syntax and unique ids and labels", () => {
  const names = readdirSync(folder).filter((file) => file !== "config.yml");
  expect(names.toSorted()).toEqual(["propose-a-topic.yml", "report-a-mistake.yml", "suggest-a-paper.yml"]);
  for (const name of names) {
    const fields = fieldsOf(name.replace(".yml", ""));
    expect(new Set(fields.map(({ id }) => id)).size, name).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size, name).toBe(fields.length);
    for (const { type, attributes } of fields) expect(type === "dropdown", name).toBe(attributes.options !== undefined);
  }
});

test("reads all fields of the form by their labels", () => {
  const fields = fieldsOf("suggest-a-paper").map(({ id, attributes }) => [id, attributes.label]);
  expect(Object.fromEntries(fields)).toEqual(suggestionForm);
});

test("uses keys and options of the schema in the form", () => {
  const others = ["paper", "code", "note"];
  const keys = paperSchema.keyof().options;
  const fields = fieldsOf("suggest-a-paper");
  expect(fields.map(({ id }) => id).filter((id) => !others.includes(id) && !keys.some((key) => key === id))).toEqual(
    [],
  );
  expect(fields.find(({ id }) => id === "status")?.attributes.options).toEqual(statusSchema.options);
});

test("uses keys of the schema in the other forms", () => {
  const field = fieldsOf("report-a-mistake").find(({ id }) => id === "field");
  const keys = paperSchema.keyof().options.map(String);
  expect(field?.attributes.options?.filter((option) => !keys.includes(option))).toEqual(["note", "something else"]);

  const topicKeys = topicSchema.keyof().options.map(String);
  const ids = fieldsOf("propose-a-topic").map(({ id }) => id);
  expect(ids.filter((id) => !topicKeys.includes(id))).toEqual(["parent", "description", "papers"]);
  const names = fieldsOf("propose-a-topic").find(({ id }) => id === "names");
  for (const language of namesSchema.keyof().options) expect(names?.attributes.description).toContain(language);
});

test("links to this repository next to the forms", () => {
  const config = z
    .strictObject({
      blank_issues_enabled: z.boolean(),
      contact_links: z.array(z.strictObject({ name: z.string(), url: z.url(), about: z.string() })),
    })
    .parse(parse(readFileSync(`${folder}/config.yml`, "utf8")));
  for (const { url } of config.contact_links) expect(url.startsWith(repository.url)).toBe(true);
});

test("accepts an id without other answers", () => {
  const suggestion = parseSuggestion(submitted({ paper: "2511.01234" }));
  expect(suggestion).toMatchObject({ paper: "2511.01234", metadata: undefined });
});

test("reads all answers", () => {
  const suggestion = parseSuggestion(
    submitted({
      paper: "https://aclanthology.org/2025.acl-long.999/",
      title: "TinyQuant: Rounding\nto Three Bits.",
      authors: "- Zoë Łuczak\n- José da Silva",
      year: "2025",
      venue: "ACL",
      status: "published",
      code: "https://github.com/example/tinyquant",
      topics: "Weight-Only Quantization\n* data-centric",
      techniques: "rotation; rounding",
      tldr: "Rounds to three bits.",
      note: "Outliers matter.\n\n### Title\n\nA heading in the note.",
      noteSource: "https://aclanthology.org/2025.acl-long.999/",
    }),
  );
  expect(suggestion).toMatchInlineSnapshot(`
    {
      "choices": {
        "code": "https://github.com/example/tinyquant",
        "note": "Outliers matter.

    ### Title

    A heading in the note.",
        "noteSource": "https://aclanthology.org/2025.acl-long.999/",
        "status": "published",
        "techniques": [
          "rotation",
          "rounding",
        ],
        "tldr": "Rounds to three bits.",
        "topics": [
          "Weight-Only Quantization",
          "data-centric",
        ],
        "venue": "ACL",
        "year": 2025,
      },
      "metadata": {
        "aclAnthology": "2025.acl-long.999",
        "authors": [
          "Zoë Łuczak",
          "José da Silva",
        ],
        "notices": [],
        "remarks": [],
        "title": "TinyQuant: Rounding to Three Bits",
        "urls": [
          "https://aclanthology.org/2025.acl-long.999/",
        ],
        "venues": [
          "ACL",
        ],
        "year": 2025,
      },
      "paper": "https://aclanthology.org/2025.acl-long.999/",
    }
  `);
});

test.each([
  ["text without answers", "Hello,\n\n### Steps\n\nnone", "The file has no answers of the form."],
  ["empty text", "", "The file has no answers of the form."],
  ["missing paper and title", submitted({ note: "A note." }), "The answers have no id, URL or title."],
  [
    "an invalid year",
    submitted({ paper: "2511.01234", year: "last year" }),
    'The year is "last year". A year has four digits.',
  ],
  [
    "an invalid status",
    submitted({ paper: "2511.01234", status: "in press" }),
    'The status is "in press". It must be one of published, preprint, web.',
  ],
])("reports %s", (_name, markdown, issue) => {
  expect(parseSuggestion(markdown)).toEqual({ issues: [expect.stringContaining(issue)] });
});
