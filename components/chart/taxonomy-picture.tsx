import { contentsOf } from "@/components/taxonomy/subtopics";
import { fitText } from "@/lib/charts/fit-text";
import { type LayoutMeasures, layoutTaxonomy } from "@/lib/charts/taxonomy-layout";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { AreaText, BranchText, Frame, RowLine, shape, TopicBox } from "./taxonomy-parts";

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

/** A clickable diagram of the taxonomy: branches, areas and topics, with bars for their papers. */
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
        <RowLine key={row.topic.path} row={row} baseline={16} inset={4} />
      ))}
    </Frame>
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
        <RowLine key={row.topic.path} row={row} baseline={18} inset={7} />
      ))}
    </Frame>
  );
}
