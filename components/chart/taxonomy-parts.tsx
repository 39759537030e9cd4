import type { ReactNode } from "react";
import { contentsOf } from "@/components/taxonomy/subtopics";
import { fitText, wrapText } from "@/lib/charts/fit-text";
import type { Box, Row } from "@/lib/charts/taxonomy-layout";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";

/** The name of a branch, and its count if it fits. */
export function BranchText({ box }: { box: Box }) {
  const first = box.y + Math.min(30, box.height / 2 + 6);
  return (
    <>
      <text x={box.x + 14} y={first} className="fill-branch font-serif text-[16.5px] font-semibold">
        {fitText(box.topic.title, box.width - 16, 16.5)}
      </text>
      {box.height > 55 && (
        <text x={box.x + 14} y={first + 20} className="fill-ink text-[12.5px]">
          {contentsOf(box.topic)}
        </text>
      )}
    </>
  );
}

/** The name of an area on up to two lines, and its count if it fits. */
export function AreaText({ box }: { box: Box }) {
  const lineHeight = 17;
  const lines = wrapText(box.topic.shortTitle ?? box.topic.title, box.width - 22, 13.5, box.height > 44 ? 2 : 1);
  const first = box.y + Math.min(23, box.height / 2 + 5);
  const count = first + lines.length * lineHeight;
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} x={box.x + 12} y={first + index * lineHeight} className="fill-ink text-[13.5px] font-semibold">
          {line}
        </text>
      ))}
      {count < box.y + box.height - 3 && (
        <text x={box.x + 12} y={count} className="fill-muted text-[12px]">
          {contentsOf(box.topic)}
        </text>
      )}
    </>
  );
}

/** The SVG element of the diagram. */
export function Frame({ width, height, children }: { width: number; height: number; children: ReactNode }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="h-auto w-full" aria-label="Diagram of the taxonomy">
      <desc>
        Branches, areas and topics from left to right. A bar shows the number of papers of each topic. Each part is a
        link.
      </desc>
      {children}
    </svg>
  );
}

/** A link to a topic, around its box. */
export function TopicBox({ box, label, children }: { box: Box; label?: string; children: ReactNode }) {
  return (
    <a
      aria-label={label}
      href={basePath + addresses.topic(box.topic.path)}
      data-color={box.topic.color}
      className="hover:opacity-75"
    >
      {children}
    </a>
  );
}

/** A row: name, bar and count of a topic. The bar is part of the row's link, unless its parts link to subtopics. */
export function RowLine({ row, baseline, inset }: { row: Row; baseline: number; inset: number }) {
  const isWhole = row.bar.length === 1;
  const y = row.y + baseline;
  return (
    <>
      <TopicBox box={row}>
        <rect {...shape(row)} rx="3" className="fill-transparent" />
        <text x={row.x + 10} y={y} className="fill-ink text-[13px]">
          {fitText(row.topic.shortTitle ?? row.topic.title, row.width - 13, 13)}
        </text>
        {isWhole && row.bar.map((part) => <BarPart key={part.topic.path} part={part} inset={inset} />)}
      </TopicBox>
      {!isWhole && row.bar.map((part) => <PartLink key={part.topic.path} part={part} inset={inset} />)}
      <text x={endOf(row) + 6} y={y} className="fill-muted text-[12px] tabular-nums">
        {row.bar.length > 0 ? row.topic.papers.length : contentsOf(row.topic)}
      </text>
    </>
  );
}

/** A part of a bar, as a link to a subtopic. */
function PartLink({ part, inset }: { part: Box; inset: number }) {
  return (
    <TopicBox box={part} label={part.topic.title}>
      <BarPart part={part} inset={inset} />
    </TopicBox>
  );
}

/** A part of a bar, with its topic and count as a tooltip. */
function BarPart({ part, inset }: { part: Box; inset: number }) {
  return (
    <rect
      x={part.x}
      y={part.y + inset}
      width={Math.max(1, part.width - 1.5)}
      height={part.height - 2 * inset}
      rx="2"
      className="fill-branch-bar"
    >
      <title>{`${part.topic.title}: ${contentsOf(part.topic)}`}</title>
    </rect>
  );
}

/** Returns position and size of a box as attributes of a rectangle. */
export function shape({ x, y, width, height }: Box) {
  return { x, y, width, height };
}

function endOf({ bar, barStart }: Row): number {
  const last = bar.at(-1);
  return last ? last.x + last.width : barStart;
}
