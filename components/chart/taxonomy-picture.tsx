import { contentsOf } from "@/components/taxonomy/subtopics";
import { type Box, type LayoutMeasures, layoutTaxonomy, sizeOf } from "@/lib/chart/taxonomy-layout";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { TopicNode } from "@/lib/survey/taxonomy";

const wide: LayoutMeasures = {
  width: 1120,
  rowHeight: 23,
  branchHead: 0,
  areaHead: 0,
  branchGap: 14,
  areaGap: 5,
  branch: [0, 176],
  area: [180, 212],
  row: [396, 316],
  bar: [716, 370],
};

const narrow: LayoutMeasures = {
  width: 360,
  rowHeight: 27,
  branchHead: 34,
  areaHead: 30,
  branchGap: 22,
  areaGap: 6,
  branch: [0, 360],
  area: [0, 360],
  row: [0, 218],
  bar: [220, 112],
};

/** The whole taxonomy as a picture to click: branches, areas, topics, and bars of their papers. */
export function TaxonomyPicture({ branches }: { branches: readonly TopicNode[] }) {
  return (
    <>
      <div className="hidden md:block">
        <WidePicture branches={branches} />
      </div>
      <div className="md:hidden">
        <NarrowPicture branches={branches} />
      </div>
    </>
  );
}

function WidePicture({ branches }: { branches: readonly TopicNode[] }) {
  const layout = layoutTaxonomy(branches, wide);
  return (
    <Frame width={layout.width} height={layout.height}>
      {layout.branches.map((box) => (
        <TopicBox key={box.topic.path} box={box}>
          <rect {...shape(box)} rx="5" className="fill-branch-mid" />
          <BranchText box={box} />
        </TopicBox>
      ))}
      {layout.areas.map((box) => (
        <TopicBox key={box.topic.path} box={box}>
          <rect {...shape(box)} rx="4" className="fill-branch-soft" />
          <AreaText box={box} />
        </TopicBox>
      ))}
      {layout.rows.map((row) => (
        <g key={row.topic.path}>
          <TopicBox box={row}>
            <rect {...shape(row)} rx="3" className="fill-transparent" />
            <text x={row.x + 10} y={row.y + 16} className="fill-ink text-[13px]">
              {fitText(row.topic.shortTitle ?? row.topic.title, row.width - 14, 13)}
            </text>
            {row.bar.length === 1 && row.bar.map((part) => <BarPart key={part.topic.path} part={part} inset={4} />)}
          </TopicBox>
          {row.bar.length > 1 && row.bar.map((part) => <PartLink key={part.topic.path} part={part} inset={4} />)}
          <text x={endOf(row.bar) + 7} y={row.y + 16} className="fill-muted text-[12px] tabular-nums">
            {sizeOf(row.topic)}
          </text>
        </g>
      ))}
    </Frame>
  );
}

/** A branch's name, and its count where there is room for it. */
function BranchText({ box }: { box: Box }) {
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

/** An area's name on up to two lines, and its count where there is room for it. */
function AreaText({ box }: { box: Box }) {
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

function NarrowPicture({ branches }: { branches: readonly TopicNode[] }) {
  const layout = layoutTaxonomy(branches, narrow);
  return (
    <Frame width={layout.width} height={layout.height}>
      {layout.branches.map((box) => (
        <TopicBox key={box.topic.path} box={box}>
          <rect x={box.x} y={box.y} width={box.width} height={narrow.branchHead} rx="5" className="fill-branch-mid" />
          <text x={box.x + 10} y={box.y + 23} className="fill-branch font-serif text-[17px] font-semibold">
            {box.topic.title}
          </text>
          <text x={box.width - 10} y={box.y + 22} textAnchor="end" className="fill-ink text-[12px]">
            {contentsOf(box.topic)}
          </text>
        </TopicBox>
      ))}
      {layout.areas.map((box) => (
        <TopicBox key={box.topic.path} box={box}>
          <text x={box.x + 10} y={box.y + 21} className="fill-branch text-[13.5px] font-semibold">
            {fitText(box.topic.shortTitle ?? box.topic.title, box.width - 20, 13.5)}
          </text>
        </TopicBox>
      ))}
      {layout.rows.map((row) => (
        <g key={row.topic.path}>
          <TopicBox box={row}>
            <rect {...shape(row)} className="fill-transparent" />
            <text x={row.x + 10} y={row.y + 18} className="fill-ink text-[13px]">
              {fitText(row.topic.shortTitle ?? row.topic.title, row.width - 12, 13)}
            </text>
            {row.bar.length === 1 && row.bar.map((part) => <BarPart key={part.topic.path} part={part} inset={7} />)}
          </TopicBox>
          {row.bar.length > 1 && row.bar.map((part) => <PartLink key={part.topic.path} part={part} inset={7} />)}
          <text x={endOf(row.bar) + 5} y={row.y + 18} className="fill-muted text-[12px] tabular-nums">
            {sizeOf(row.topic)}
          </text>
        </g>
      ))}
    </Frame>
  );
}

function Frame({ width, height, children }: { width: number; height: number; children: React.ReactNode }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="h-auto w-full" aria-label="The taxonomy as a picture">
      <desc>
        Branches, areas and topics from left to right, with a bar for the papers of each topic. Each part is a link.
      </desc>
      {children}
    </svg>
  );
}

function TopicBox({ box, label, children }: { box: Box; label?: string; children: React.ReactNode }) {
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

/** A part of a bar that stands for a topic below the row's own. */
function PartLink({ part, inset }: { part: Box; inset: number }) {
  return (
    <TopicBox box={part} label={part.topic.title}>
      <BarPart part={part} inset={inset} />
    </TopicBox>
  );
}

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

function shape({ x, y, width, height }: Box) {
  return { x, y, width, height };
}

function endOf(parts: readonly Box[]): number {
  const last = parts.at(-1);
  return last ? last.x + last.width : 0;
}

/** Average width of a letter, in parts of the font size. */
const letterWidth = 0.54;

/** A text cut to a width. */
function fitText(text: string, width: number, size: number): string {
  const letters = Math.floor(width / (size * letterWidth));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** A text broken between words into lines of a width; what does not fit the last line is cut. */
function wrapText(text: string, width: number, size: number, most: number): string[] {
  const letters = Math.floor(width / (size * letterWidth));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || (last.length + 1 + word.length > letters && lines.length < most)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => fitText(line, width, size));
}
