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

/**
 * Splits a file with gray-matter and reads its front matter as YAML 1.2 (core schema: dates stay text).
 * Other front-matter languages, which gray-matter could execute, are refused before it sees them.
 */
export function parseFrontMatter(path: string, text: string): FrontMatter | Issue[] {
  const problem = (
    rule: "front-matter" | "front-matter-language",
    message: string,
    hint: string,
    line = 1,
  ): Issue[] => [{ path, line, column: 1, rule, message, hint }];
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [opening = "", ...lines] = source.split("\n");
  if (!opening.startsWith("---")) {
    return problem("front-matter", "The file does not begin with front matter.", "Its first line must be ---.");
  }
  const language = opening.slice(3).trim();
  if (language !== "") {
    return problem(
      "front-matter-language",
      `Front matter in "${language}" is not read, and nothing in it was executed.`,
      "Write YAML between two lines of three hyphens.",
    );
  }
  // gray-matter takes any line that begins like the end for the end.
  const end = lines.findIndex((line) => line.startsWith("---"));
  if (end < 0) {
    return problem("front-matter", "The front matter has no end.", "Close it with a line of three hyphens.");
  }
  if (lines[end]?.trim() !== "---") {
    const hint = "Write three hyphens and nothing else to end it.";
    return problem("front-matter", "This line begins like the end of the front matter.", hint, end + 2);
  }

  let block = "";
  // gray-matter remembers files, failures included, unless it is given options.
  const file = matter(source, {
    language: "yaml",
    engines: {
      yaml: {
        // Read below.
        parse(text: string) {
          block = text;
          return {};
        },
        stringify: refuseToStringify,
      },
    },
  });
  const yaml = parseYamlBlock(block);
  if (Array.isArray(yaml)) return yaml.map((fault) => ({ path, ...fault }));
  const blankLines = /^\n*/.exec(file.content)?.[0].length ?? 0;
  return { ...yaml, body: file.content.slice(blankLines), bodyLine: end + 3 + blankLines };
}

function refuseToStringify(): string {
  throw new Error("Front matter is only read here.");
}
