import { flattenTopics, type TopicNode } from "../survey/taxonomy";

/** A box of the taxonomy picture, in the units of its view box. */
export interface Box {
  topic: TopicNode;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of the picture: a topic and its papers as a bar, divided by the topics below it. */
export interface Row extends Box {
  /** Parts of the bar, left to right; the topic itself where nothing is below it. */
  bar: Box[];
}

/** The taxonomy as boxes: a branch holds areas, an area holds rows. */
export interface TaxonomyLayout {
  width: number;
  height: number;
  branches: Box[];
  areas: Box[];
  rows: Row[];
}

/** Measures of a drawing. Columns are left edges and widths. */
export interface LayoutMeasures {
  rowHeight: number;
  /** Room above the rows of a branch and of an area, for headings. */
  branchHead: number;
  areaHead: number;
  /** Room below a branch and below an area. */
  branchGap: number;
  areaGap: number;
  branch: [left: number, width: number];
  area: [left: number, width: number];
  row: [left: number, width: number];
  bar: [left: number, width: number];
  width: number;
}

/**
 * Lays the taxonomy out top to bottom: one row for each topic of the third level, or for a higher one
 * that ends before it. Bars share one scale: the widest holds the most papers.
 */
export function layoutTaxonomy(branches: readonly TopicNode[], measures: LayoutMeasures): TaxonomyLayout {
  const layout: TaxonomyLayout = { width: measures.width, height: 0, branches: [], areas: [], rows: [] };
  const rowTopics = branches.flatMap((branch) => orSelf(branch).flatMap(orSelf));
  const most = Math.max(1, ...rowTopics.map(sizeOf));
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
        layout.rows.push({ ...row, bar: divideBar(topic, measures, y, most) });
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

/** What a topic's bar measures: its papers, or its frameworks where it holds those. */
export function sizeOf(topic: TopicNode): number {
  return topic.papers.length || topic.frameworks.length;
}

function orSelf(topic: TopicNode): TopicNode[] {
  return topic.children.length > 0 ? topic.children : [topic];
}

function divideBar(topic: TopicNode, measures: LayoutMeasures, y: number, most: number): Box[] {
  const [left, fullWidth] = measures.bar;
  const length = (sizeOf(topic) / most) * fullWidth;
  const leaves = flattenTopics([topic]).filter(({ children }) => children.length === 0);
  // A paper may lie under several leaves, so the parts are scaled to the distinct papers of the whole.
  const sum = leaves.reduce((total, leaf) => total + sizeOf(leaf), 0) || 1;
  let x = left;
  return leaves.map((leaf) => {
    const width = (sizeOf(leaf) / sum) * length;
    const box = { topic: leaf, x, y, width, height: measures.rowHeight };
    x += width;
    return box;
  });
}
