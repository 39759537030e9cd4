import { flattenTopics, type TopicNode } from "../survey/taxonomy";

/** A box of the taxonomy diagram, in units of its view box. */
export interface Box {
  topic: TopicNode;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A row of the diagram: a topic, and a bar for its papers that is divided by its subtopics. */
export interface Row extends Box {
  /** Left edge of the bar. */
  barStart: number;
  /** Parts of the bar, left to right; the topic itself if it has no subtopics. Empty without papers. */
  bar: Box[];
}

/** The boxes of the diagram. Branches contain areas, and areas contain rows. */
export interface TaxonomyLayout {
  width: number;
  height: number;
  branches: Box[];
  areas: Box[];
  rows: Row[];
}

/** Measures of the diagram. Columns are left edges and widths. */
export interface LayoutMeasures {
  rowHeight: number;
  /** Space for headings above the rows of a branch and of an area. */
  branchHead: number;
  areaHead: number;
  /** Space below a branch and below an area. */
  branchGap: number;
  areaGap: number;
  branch: [left: number, width: number];
  area: [left: number, width: number];
  row: [left: number, width: number];
  bar: [left: number, width: number];
  width: number;
}

/**
 * Lays out the taxonomy from top to bottom, with a row for each topic of the third level and for each higher topic
 * without subtopics. All bars have the same scale.
 */
export function layoutTaxonomy(branches: readonly TopicNode[], measures: LayoutMeasures): TaxonomyLayout {
  const layout: TaxonomyLayout = { width: measures.width, height: 0, branches: [], areas: [], rows: [] };
  const rowTopics = branches.flatMap((branch) => orSelf(branch).flatMap(orSelf));
  const maxSize = Math.max(1, ...rowTopics.map(({ papers }) => papers.length));
  let y = 0;

  for (const branch of branches) {
    const branchTop = y;
    y += measures.branchHead;
    for (const area of orSelf(branch)) {
      const areaTop = y;
      y += measures.areaHead;
      for (const topic of orSelf(area)) {
        const [x, width] = measures.row;
        const row = { topic, x, y, width, height: measures.rowHeight };
        layout.rows.push({ ...row, barStart: measures.bar[0], bar: divideBar(topic, measures, y, maxSize) });
        y += measures.rowHeight;
      }
      const [x, width] = measures.area;
      layout.areas.push({ topic: area, x, y: areaTop, width, height: y - areaTop });
      y += measures.areaGap;
    }
    y -= measures.areaGap;
    const [x, width] = measures.branch;
    layout.branches.push({ topic: branch, x, y: branchTop, width, height: y - branchTop });
    y += measures.branchGap;
  }
  layout.height = Math.max(0, y - measures.branchGap);
  return layout;
}

function orSelf(topic: TopicNode): TopicNode[] {
  return topic.children.length > 0 ? topic.children : [topic];
}

function divideBar(topic: TopicNode, measures: LayoutMeasures, y: number, maxSize: number): Box[] {
  const [left, fullWidth] = measures.bar;
  const length = (topic.papers.length / maxSize) * fullWidth;
  const leaves = flattenTopics([topic]).filter(({ children, papers }) => children.length === 0 && papers.length > 0);
  // A paper can belong to several leaves, so scale the parts to the number of distinct papers.
  const sum = leaves.reduce((total, { papers }) => total + papers.length, 0);
  let x = left;
  return leaves.map((leaf) => {
    const width = (leaf.papers.length / sum) * length;
    const box = { topic: leaf, x, y, width, height: measures.rowHeight };
    x += width;
    return box;
  });
}
