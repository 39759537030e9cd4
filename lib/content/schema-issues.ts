import { z } from "zod";
import type { Issue } from "../issue";
import type { FrontMatter, ValuePath } from "./front-matter";
import { didYouMean } from "./suggestion";

/** Turns what zod found wrong in a file's front matter into issues with places and hints. */
export function describeSchemaIssues(
  path: string,
  frontMatter: FrontMatter,
  schema: z.ZodType,
  zodIssues: readonly z.core.$ZodIssue[],
): Issue[] {
  return zodIssues.flatMap((zodIssue): Issue[] => {
    const name = nameOf(zodIssue.path);
    const place = frontMatter.locate(zodIssue.path);

    if (zodIssue.code === "unrecognized_keys") {
      const allowed = allowedKeys(schema, zodIssue.path);
      return zodIssue.keys.map((key) => ({
        path,
        ...frontMatter.locate(zodIssue.path, key),
        rule: "unknown-key",
        message: `"${key}" is not a key here.`,
        hint: didYouMean(key, allowed) ?? `Known keys: ${allowed.join(", ")}.`,
      }));
    }

    const value = valueAt(frontMatter.data, zodIssue.path);
    const isMissing = value === undefined;
    if (isMissing && (zodIssue.code === "invalid_type" || zodIssue.code === "invalid_value")) {
      const wanted =
        zodIssue.code === "invalid_type" ? describeType(zodIssue.expected) : `one of ${zodIssue.values.join(", ")}`;
      return [{ path, ...place, rule: "missing-key", message: `"${name}" is missing.`, hint: `Add it as ${wanted}.` }];
    }
    if (zodIssue.code === "invalid_type") {
      return [
        {
          path,
          ...place,
          rule: "wrong-type",
          message: `"${name}" is ${describeValue(value)}, not ${describeType(zodIssue.expected)}.`,
          ...hintForType(zodIssue.expected, frontMatter.sourceText(zodIssue.path), value),
        },
      ];
    }
    if (zodIssue.code === "invalid_value") {
      const allowed = zodIssue.values.map(String);
      return [
        {
          path,
          ...place,
          rule: "bad-value",
          message: `"${name}" is ${describeValue(value)}.`,
          hint: didYouMean(String(value), allowed) ?? `It can be ${allowed.join(", ")}.`,
        },
      ];
    }
    return [
      {
        path,
        ...place,
        rule: "bad-value",
        message: `"${name}" is ${describeValue(value)}.`,
        hint: zodIssue.message,
      },
    ];
  });
}

/** "links[0].url" for a path of keys and indices. */
function nameOf(path: ValuePath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === "number" ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
    "",
  );
}

function valueAt(data: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );
}

function describeType(expected: string): string {
  const names: Record<string, string> = {
    string: "text",
    int: "a whole number",
    number: "a number",
    array: "a list",
    object: "a group of keys",
    boolean: "true or false",
  };
  return names[expected] ?? expected;
}

function describeValue(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a group of keys";
  const text = JSON.stringify(value) ?? String(value);
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return typeof value === "string" ? `the text ${short}` : short;
}

function hintForType(expected: string, written: string | undefined, value: unknown): { hint?: string } {
  if (value === null) return { hint: "Give it a value or remove the key." };
  if (expected === "string" && written !== undefined) return { hint: `Put it in quotes: "${written}".` };
  if ((expected === "int" || expected === "number") && typeof value === "string") {
    const digits = /^\s*\d+(?:\.\d+)?\s*$/.test(value);
    return { hint: digits ? `Write it without quotes: ${value.trim()}.` : "Write it in digits." };
  }
  if (expected === "array") return { hint: "Write one item a line, each after a hyphen." };
  return {};
}

/** Keys that a schema knows at a path, through lists, defaults and optional values. */
function allowedKeys(schema: z.ZodType, path: ValuePath): string[] {
  let current: unknown = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrap(current.shape[String(step)]);
    else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}
