import type { FrameworkUse } from "../../../content/schema/framework";
import { trimEndOf } from "../../../text/trim-end";
import { labelledLinks } from "./labelled-links";
import type { ListedFramework } from "./listed";
import { type Piece, textOf } from "./pieces";

const stages: readonly [FrameworkUse, RegExp][] = [
  ["fineTuning", /fine[\s-]?tun/i],
  ["inference", /inference|serving/i],
  ["preTraining", /train/i],
];
const marks: readonly [boolean, RegExp][] = [
  [true, /^(?:✅|✔|☑|✓|yes)/iu],
  [false, /^(?:❌|✗|✘|no)/iu],
];

/** Reads a row of a framework table; undefined if it has no framework. */
export type FrameworkRowReader = (cells: readonly (readonly Piece[])[]) => ListedFramework | undefined;

/**
 * Returns a reader for tables such as `| Framework | Training | Inference | Fine-Tuning |`, with a yes or no mark in
 * each cell.
 *
 * The header of the first column must be empty or a word for frameworks. All other columns must be stages.
 */
export function frameworkTableReader(header: readonly string[]): FrameworkRowReader | undefined {
  const [first = "", ...others] = header;
  const columns = others.map((text) => stages.find(([, pattern]) => pattern.test(text))?.[0]);
  if (!/^(?:frameworks?|librar(?:y|ies)|systems?|names?|)$/i.test(first.trim())) return undefined;
  if (columns.length === 0 || columns.includes(undefined)) return undefined;
  return ([nameCell = [], ...cells]) => {
    const nameEnd = nameCell.findIndex(({ kind }) => kind === "link");
    const name = trimEndOf(textOf(nameEnd < 0 ? nameCell : nameCell.slice(0, nameEnd)), /[\s[(]/);
    if (name === "") return undefined;
    const supports = columns.flatMap((stage, index): [FrameworkUse, boolean][] => {
      const mark = marks.find(([, pattern]) => pattern.test(textOf(cells[index] ?? [])));
      return stage && mark ? [[stage, mark[0]]] : [];
    });
    return { name, links: labelledLinks(nameCell).links, supports: Object.fromEntries(supports) };
  };
}
