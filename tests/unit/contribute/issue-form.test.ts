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

/** The part of GitHub's form syntax that the forms here use; anything else would be refused there. */
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

/** The fields of a form, in order. */
function fieldsOf(name: string) {
  const form = formSchema.parse(parse(readFileSync(`${folder}/${name}.yml`, "utf8")));
  return form.body.flatMap((part) => (part.type === "markdown" ? [] : [part]));
}

/** What GitHub makes of answers to the form: every field of it in order, `_No response_` for those left out. */
function submitted(answers: Partial<Record<keyof typeof suggestionForm, string>>): string {
  return fieldsOf("suggest-a-paper")
    .map(({ id, type, attributes }) => {
      const empty = type === "dropdown" ? "None" : "_No response_";
      // Ids of the form are the keys of `suggestionForm`, as a test here says.
      return `### ${attributes.label}\r\n\r\n${answers[id as keyof typeof suggestionForm] ?? empty}`;
    })
    .join("\r\n\r\n");
}

test("all forms are of GitHub's syntax, with ids and labels that stand once", () => {
  const names = readdirSync(folder).filter((file) => file !== "config.yml");
  expect(names.toSorted()).toEqual(["propose-a-topic.yml", "report-a-mistake.yml", "suggest-a-paper.yml"]);
  for (const name of names) {
    const fields = fieldsOf(name.replace(".yml", ""));
    expect(new Set(fields.map(({ id }) => id)).size, name).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size, name).toBe(fields.length);
    for (const { type, attributes } of fields) expect(type === "dropdown", name).toBe(attributes.options !== undefined);
  }
});

test("--from-issue reads the fields that the form has, by their labels", () => {
  const fields = fieldsOf("suggest-a-paper").map(({ id, attributes }) => [id, attributes.label]);
  expect(Object.fromEntries(fields)).toEqual(suggestionForm);
});

test("the form's fields are the schema's, and so are its options", () => {
  const others = ["paper", "code", "note"];
  const keys = paperSchema.keyof().options;
  const fields = fieldsOf("suggest-a-paper");
  expect(fields.map(({ id }) => id).filter((id) => !others.includes(id) && !keys.some((key) => key === id))).toEqual(
    [],
  );
  expect(fields.find(({ id }) => id === "status")?.attributes.options).toEqual(statusSchema.options);
});

test("the other forms speak of keys of the schema", () => {
  const field = fieldsOf("report-a-mistake").find(({ id }) => id === "field");
  const keys = paperSchema.keyof().options.map(String);
  expect(field?.attributes.options?.filter((option) => !keys.includes(option))).toEqual(["note", "something else"]);

  const topicKeys = topicSchema.keyof().options.map(String);
  const ids = fieldsOf("propose-a-topic").map(({ id }) => id);
  expect(ids.filter((id) => !topicKeys.includes(id))).toEqual(["parent", "description", "papers"]);
  const names = fieldsOf("propose-a-topic").find(({ id }) => id === "names");
  for (const language of namesSchema.keyof().options) expect(names?.attributes.description).toContain(language);
});

test("what stands beside the forms leads to this repository", () => {
  const config = z
    .strictObject({
      blank_issues_enabled: z.boolean(),
      contact_links: z.array(z.strictObject({ name: z.string(), url: z.url(), about: z.string() })),
    })
    .parse(parse(readFileSync(`${folder}/config.yml`, "utf8")));
  for (const { url } of config.contact_links) expect(url.startsWith(repository.url)).toBe(true);
});

test("an id alone is enough", () => {
  const suggestion = parseSuggestion(submitted({ paper: "2511.01234" }));
  expect(suggestion).toMatchObject({ paper: "2511.01234", metadata: undefined });
});

test("all answers", () => {
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
  ["something else", "Hello,\n\n### Steps\n\nnone", "No answers of the form were found"],
  ["nothing", "", "No answers of the form were found"],
  ["neither paper nor title", submitted({ note: "A note." }), "The answers name neither an id or address nor a title."],
  [
    "another year",
    submitted({ paper: "2511.01234", year: "last year" }),
    'The year is "last year"; a year has four digits.',
  ],
  [
    "another status",
    submitted({ paper: "2511.01234", status: "in press" }),
    'The status is "in press"; it can be published, preprint, web.',
  ],
])("%s is refused", (_name, markdown, problem) => {
  expect(parseSuggestion(markdown)).toEqual({ problems: [expect.stringContaining(problem)] });
});
