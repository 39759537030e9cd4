import matter from "gray-matter";
import type { Issue } from "./issue";
import { parseYamlBlock, type YamlBlock } from "./yaml-block";

/** A content file, split into parsed front matter and body. */
export interface FrontMatter extends YamlBlock {
  /** The Markdown below the block. */
  body: string;
  /** Line of the file on which `body` begins, counted from 1. */
  bodyLine: number;
}

/** Splits a file with gray-matter and parses its front matter as YAML 1.2 (core schema: dates are text). */
export function parseFrontMatter(path: string, text: string): FrontMatter | Issue[] {
  const issue = (rule: "front-matter" | "front-matter-language", message: string, hint: string, line = 1): Issue[] => [
    { path, line, column: 1, rule, message, hint },
  ];
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // gray-matter treats a file without front matter as prose.
  if (!matter.test(source)) {
    return issue("front-matter", "The file does not begin with front matter.", "Its first line must be ---.");
  }
  // gray-matter reads other languages too, and executes JavaScript.
  const language = matter.language(source).name;
  if (language !== "") {
    return issue(
      "front-matter-language",
      `Front matter in "${language}" is not supported. Nothing in it was executed.`,
      "Write YAML between two lines of three hyphens.",
    );
  }

  // Without options, gray-matter caches files, even if parsing failed. Its own YAML engine would return `Date` objects.
  const file = matter(source, { engines: { yaml: () => ({}) } });
  const closing = source.slice("---".length + file.matter.length);
  // If the end is missing, gray-matter treats the whole file as front matter.
  if (closing === "") {
    return issue("front-matter", "The front matter has no end.", "Close it with a line of three hyphens.");
  }
  // gray-matter ends the block at any line that begins with three hyphens, and treats the rest of that line as prose.
  if (!/^\n---[ \t]*(?:\n|$)/.test(closing)) {
    const hint = "End it with a line of three hyphens and nothing else.";
    const line = countLines(file.matter) + 1;
    return issue("front-matter", "The front matter ends here, but there is more text on this line.", hint, line);
  }
  const yaml = parseYamlBlock(file.matter);
  if (Array.isArray(yaml)) return yaml.map((issue) => ({ path, ...issue }));
  const body = file.content.replace(/^(?:[ \t]*\n)+/, "");
  return { ...yaml, body, bodyLine: countLines(source.slice(0, source.length - body.length)) };
}

function countLines(text: string): number {
  return text.split("\n").length;
}
