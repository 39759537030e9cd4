import matter from "gray-matter";
import type { Issue } from "./issue";
import { parseYamlBlock, type YamlBlock } from "./yaml-block";

/** A content file, split and read. */
export interface FrontMatter extends YamlBlock {
  /** The Markdown below the block. */
  body: string;
  /** Line of the file on which `body` begins, counted from 1. */
  bodyLine: number;
}

/** Splits a file with gray-matter and reads its front matter as YAML 1.2 (core schema: dates stay text). */
export function parseFrontMatter(path: string, text: string): FrontMatter | Issue[] {
  const problem = (
    rule: "front-matter" | "front-matter-language",
    message: string,
    hint: string,
    line = 1,
  ): Issue[] => [{ path, line, column: 1, rule, message, hint }];
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  // To gray-matter, a file without front matter is all prose.
  if (!matter.test(source)) {
    return problem("front-matter", "The file does not begin with front matter.", "Its first line must be ---.");
  }
  // gray-matter reads other languages too, and executes JavaScript.
  const language = matter.language(source).name;
  if (language !== "") {
    return problem(
      "front-matter-language",
      `Front matter in "${language}" is not read, and nothing in it was executed.`,
      "Write YAML between two lines of three hyphens.",
    );
  }

  // Without options, gray-matter caches files, failed ones too. Its own YAML engine would read dates as `Date` objects.
  const file = matter(source, { engines: { yaml: () => ({}) } });
  const closing = source.slice("---".length + file.matter.length);
  // Without an end, gray-matter takes the whole file for front matter.
  if (closing === "") {
    return problem("front-matter", "The front matter has no end.", "Close it with a line of three hyphens.");
  }
  // gray-matter ends the block at any line that begins with three hyphens, and takes the rest of that line for prose.
  if (!/^\n---[ \t]*(?:\n|$)/.test(closing)) {
    const hint = "Write three hyphens and nothing else to end it.";
    const line = countLines(file.matter) + 1;
    return problem("front-matter", "This line begins like the end of the front matter.", hint, line);
  }
  const yaml = parseYamlBlock(file.matter);
  if (Array.isArray(yaml)) return yaml.map((fault) => ({ path, ...fault }));
  const body = file.content.replace(/^(?:[ \t]*\n)+/, "");
  return { ...yaml, body, bodyLine: countLines(source.slice(0, source.length - body.length)) };
}

function countLines(text: string): number {
  return text.split("\n").length;
}
