import { formatTable } from "@/tests/shared/table";

/** A block of a report. */
export type Block =
  | { type: "part"; title: string; text: string }
  | { type: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { type: "lines"; lines: readonly string[] };

/** A section of a report: one kind of measurement. */
export interface Section {
  title: string;
  /** Describes what was measured and how. */
  text: string;
  blocks: readonly Block[];
}

/** Returns a paragraph under its own heading. */
export function part(title: string, text: string): Block {
  return { type: "part", title, text };
}

/** Returns a table with names in the first column and numbers in the others. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { type: "table", head, rows };
}

/** Returns lines that belong to the previous block. */
export function lines(each: readonly string[]): Block {
  return { type: "lines", lines: each };
}

const textWidth = 120;

/** Formats a section for a terminal. */
export function toText({ title, text, blocks }: Section): string {
  return [paragraph(title, text), ...blocks.map(blockToText)].join("\n\n");
}

function blockToText(block: Block): string {
  if (block.type === "part") return paragraph(block.title, block.text);
  if (block.type === "table") return formatTable(block.head, block.rows);
  return block.lines.map((line) => `  ${line}`).join("\n");
}

function paragraph(title: string, text: string): string {
  return `${title.toUpperCase()}. ${text}`.replaceAll(new RegExp(`(.{1,${textWidth}})(?: |$)`, "g"), "$1\n").trimEnd();
}

/** Formats a section as Markdown. `origin` is the line under the heading: date, commit and machine. */
export function toMarkdown({ title, text, blocks }: Section, origin: string): string {
  return [`## ${title}`, origin, escapeMarkdown(text), ...blocks.map(blockToMarkdown)].join("\n\n");
}

function blockToMarkdown(block: Block): string {
  if (block.type === "part") return `### ${block.title}\n\n${escapeMarkdown(block.text)}`;
  if (block.type === "lines") return block.lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
  const separators = block.head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [block.head.map(escapeMarkdown), separators, ...block.rows.map((row) => row.map(escapeMarkdown))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Escapes text so that Markdown shows it literally. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\|<*_`[\]]/g, "\\$&");
}
