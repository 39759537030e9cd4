import { formatTable } from "@/tests/shared/table";

/** A piece of a report. */
export type Block =
  | { type: "part"; title: string; text: string }
  | { type: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { type: "lines"; lines: readonly string[] };

/** One thing measured, with all that there is to say about it. */
export interface Section {
  title: string;
  /** What was measured, and how. */
  text: string;
  blocks: readonly Block[];
}

/** A paragraph under a heading of its own. */
export function part(title: string, text: string): Block {
  return { type: "part", title, text };
}

/** A table whose first column holds names, and the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { type: "table", head, rows };
}

/** Lines that belong to the block before. */
export function lines(each: readonly string[]): Block {
  return { type: "lines", lines: each };
}

const textWidth = 120;

/** A section for a terminal. */
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

/** A section of a Markdown document, with a line under its heading that says where its numbers come from. */
export function toMarkdown({ title, text, blocks }: Section, origin: string): string {
  return [`## ${title}`, origin, escapeMarkdown(text), ...blocks.map(blockToMarkdown)].join("\n\n");
}

function blockToMarkdown(block: Block): string {
  if (block.type === "part") return `### ${block.title}\n\n${escapeMarkdown(block.text)}`;
  if (block.type === "lines") return block.lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
  const marks = block.head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [block.head.map(escapeMarkdown), marks, ...block.rows.map((row) => row.map(escapeMarkdown))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Text as Markdown that shows just that. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\|<*_`[\]]/g, "\\$&");
}
