import type * as z from "zod";
import { ellipsize } from "../text/cut-text";
import type { Issue } from "./issue";
import { keysAt, schemasAlong } from "./schema-at";
import { describeChoices } from "./suggestion";
import type { ValuePath, YamlBlock } from "./yaml-block";

/** Hint for the key `added`, which was replaced by the history. */
const addedHint = 'It is now an event of type "added" in the history. --fix moves it there.';

/** Converts zod's issues of a file's front matter to issues with positions and hints. */
export function describeSchemaIssues(
  path: string,
  frontMatter: YamlBlock,
  schema: z.ZodType,
  zodIssues: readonly z.core.$ZodIssue[],
): Issue[] {
  return zodIssues.flatMap((zodIssue): Issue[] => {
    if (zodIssue.code === "unrecognized_keys") {
      const allowed = keysAt(schema, zodIssue.path);
      return zodIssue.keys.map((key) => ({
        path,
        ...frontMatter.locate(zodIssue.path, key),
        rule: "unknown-key",
        message: `"${key}" is not a known key here.`,
        ...describeChoices(key, allowed, `Known keys: ${allowed.join(", ")}.`),
        ...(key === "added" && allowed.includes("history") && { hint: addedHint }),
      }));
    }
    const field = describeField(schema, zodIssue.path);
    return [
      { path, ...frontMatter.locate(zodIssue.path), ...describeIssue(zodIssue, frontMatter), ...(field && { field }) },
    ];
  });
}

/** Returns rule, message and hint for one value. */
function describeIssue(
  zodIssue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>,
  frontMatter: YamlBlock,
): Omit<Issue, "path" | "line" | "column"> {
  const name = nameOf(zodIssue.path);
  const value = valueAt(frontMatter.data, zodIssue.path);
  const isMissing = value === undefined;
  if (zodIssue.code === "invalid_type") {
    const wanted = describeType(zodIssue.expected);
    if (isMissing) return missingKey(zodIssue.path, `Add it as ${wanted}.`, zodIssue.expected === "array");
    return {
      rule: "wrong-type",
      message: `"${name}" is ${describeValue(value)}, not ${wanted}.`,
      ...hintForType(zodIssue.expected, frontMatter.sourceText(zodIssue.path), value),
    };
  }
  if (zodIssue.code === "invalid_value") {
    const allowed = zodIssue.values.map(String);
    const list = allowed.join(", ");
    if (isMissing) return missingKey(zodIssue.path, `Add it as one of ${list}.`);
    return {
      rule: "bad-value",
      message: `"${name}" is ${describeValue(value)}.`,
      ...describeChoices(typeof value === "string" ? value : "", allowed, `It can be ${list}.`),
    };
  }
  if (isMissing) return missingKey(zodIssue.path, zodIssue.message);
  return { rule: "bad-value", message: `"${name}" is ${describeValue(value)}.`, hint: zodIssue.message };
}

function missingKey(path: ValuePath, hint: string, isList = false): Omit<Issue, "path" | "line" | "column"> {
  const line = `"${String(path.at(-1))}:${isList ? "" : " …"}"`;
  const target = path.length === 1 ? "to the front matter" : "to this group of keys";
  return {
    rule: "missing-key",
    message: `"${nameOf(path)}" is missing.`,
    hint,
    fix: `Add a line ${line} ${target}${isList ? ', with a line "- …" for each item below it' : ""}.`,
  };
}

/** Formats a path of keys and indexes, for example "links[0].url". */
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
  const short = ellipsize(text, 80);
  return typeof value === "string" ? `the text ${short}` : short;
}

function hintForType(expected: string, written: string | undefined, value: unknown): { hint?: string } {
  // Null is also a family name.
  if (value === null && expected === "string" && written && /^null$/i.test(written))
    return { hint: `Add a value, or remove the key. If it is text, put it in quotes: "${written}".` };
  if (value === null) return { hint: "Add a value, or remove the key." };
  if (expected === "string" && written !== undefined) return { hint: `Put it in quotes: "${written}".` };
  if ((expected === "int" || expected === "number") && typeof value === "string") {
    const digits = /^\s*\d+(?:\.\d+)?\s*$/.test(value);
    return { hint: digits ? `Write it without quotes: ${value.trim()}.` : "Write it as digits." };
  }
  if (expected === "array") return { hint: "Write one item per line, each after a hyphen." };
  return {};
}

/** Returns the description of the field at a path, or of the nearest parent that has one. */
function describeField(schema: z.ZodType, path: ValuePath): string | undefined {
  return schemasAlong(schema, path).findLast(({ description }) => description !== undefined)?.description;
}
