import * as z from "zod";
import { type CollectionName, collectionNames, collections } from "./collections";
import { dateSchema, factSourceSchema, idSchema, partialDateSchema, topicPathSchema, urlSchema } from "./schema/fields";

/** The parts of a JSON Schema that the tables are made from. */
const nodeSchema = z.object({
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  description: z.string().optional(),
  required: z.array(z.string()).default([]),
  get anyOf() {
    return z.array(nodeSchema).optional();
  },
  get allOf() {
    return z.array(nodeSchema).optional();
  },
  get items() {
    return nodeSchema.optional();
  },
  get properties() {
    return z.record(z.string(), nodeSchema).default({});
  },
});
type Node = z.infer<typeof nodeSchema>;

/** `docs/content-model.md`: every kind of content file with a table of its fields, made from the schemas. */
export function contentModelPage(): string {
  return [
    "# Content model",
    "",
    "Made by `npm run schema` from `lib/content/schema/`. Change the descriptions there, not here.",
    "",
    "A content file is Markdown with YAML front matter. Lists are written in block style, one item or key a line, as",
    "`npm run validate -- --fix` writes them. Keys follow the order of these tables. A field marked *needed* has to be there;",
    "all others can be left out. `[]` marks the fields of each item of a list.",
    ...collectionNames.flatMap(sectionOf),
    "",
  ].join("\n");
}

function sectionOf(collection: CollectionName): string[] {
  const { noun, files, schema, prose } = collections[collection];
  const node = nodeSchema.parse(z.toJSONSchema(schema, { target: "draft-7", io: "input" }));
  return [
    "",
    `## ${noun}`,
    "",
    `\`content/${files}\`. ${prose ? "Markdown prose may follow the front matter." : "Front matter only."}`,
    "",
    "| Field | Needed | Form | Meaning |",
    "| --- | --- | --- | --- |",
    ...rowsOf(node, ""),
  ];
}

function rowsOf({ properties, required }: Node, prefix: string): string[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const name = prefix + key;
    const row = [
      `\`${name}\``,
      required.includes(key) ? "needed" : "",
      describeForm(node),
      escapeCell(node.description ?? ""),
    ];
    const inner = isGroup(node.items) ? rowsOf(node.items, `${name}[].`) : rowsOf(node, `${name}.`);
    return [`| ${row.join(" | ")} |`, ...inner];
  });
}

function isGroup(node: Node | undefined): node is Node {
  return node?.type === "object";
}

/** The form of a value in words: "text", "list of ids", "one of a, b". */
function describeForm(node: Node): string {
  if (node.anyOf) return node.anyOf.map(describeForm).join(", or ");
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return `one of ${node.enum.map((value) => `\`${String(value)}\``).join(", ")}`;
  switch (node.type) {
    case "array":
      return node.items && !isGroup(node.items) ? `list: ${describeForm(node.items)}` : "list of groups";
    case "object":
      return "group of keys";
    case "integer":
      return "whole number";
    case "number":
      return "number";
    case "boolean":
      return "`true` or `false`";
    default:
      return describeText(node);
  }
}

/** Forms of text that have a name, told by their patterns. */
const namedForms = [
  { schema: idSchema, name: "id" },
  { schema: topicPathSchema, name: "topic path" },
  { schema: urlSchema, name: "address" },
  { schema: dateSchema, name: "date" },
  { schema: partialDateSchema, name: "date, month or year" },
  { schema: factSourceSchema, name: "address, or id of a source" },
].map(({ schema, name }) => ({ patterns: patternsOf(nodeSchema.parse(z.toJSONSchema(schema))), name }));

function describeText(node: Node): string {
  return namedForms.find(({ patterns }) => patterns === patternsOf(node))?.name ?? "text";
}

function patternsOf({ pattern, allOf = [] }: Node): string {
  return [pattern, ...allOf.map((part) => part.pattern)].filter(Boolean).join(" ");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}
