/** A part that stays in one column. */
interface PackedBlock {
  height: number;
  /** Blocks of a group share a heading. It is repeated where a group continues in another column. */
  group: string;
}

/** A column of blocks and its height with headings. */
export interface PackedColumn<Block> {
  blocks: Block[];
  height: number;
}

/** Height of a heading, and of the space above one that is not at the top. */
interface HeadingHeights {
  heading: number;
  gap: number;
}

/** Distributes blocks in order over at most `columns` columns, so that the highest column is as low as possible. */
export function packBlocks<Block extends PackedBlock>(
  blocks: readonly Block[],
  columns: number,
  heights: HeadingHeights,
): PackedColumn<Block>[] {
  const limits = blocks.flatMap((_, start) =>
    blocks.slice(start).map((_, length) => columnHeight(blocks.slice(start, start + length + 1), heights)),
  );
  for (const limit of [...new Set(limits)].sort((a, b) => a - b)) {
    const filled = fillColumns(blocks, limit, heights);
    if (filled.length <= columns && filled.every(({ height }) => height <= limit)) return filled;
  }
  return [];
}

function fillColumns<Block extends PackedBlock>(
  blocks: readonly Block[],
  limit: number,
  heights: HeadingHeights,
): PackedColumn<Block>[] {
  const filled: PackedColumn<Block>[] = [];
  for (const block of blocks) {
    const last = filled.at(-1);
    const joined = [...(last?.blocks ?? []), block];
    const height = columnHeight(joined, heights);
    if (last && height <= limit) Object.assign(last, { blocks: joined, height });
    else filled.push({ blocks: [block], height: columnHeight([block], heights) });
  }
  return filled;
}

function columnHeight(blocks: readonly PackedBlock[], { heading, gap }: HeadingHeights): number {
  let sum = 0;
  for (const [index, { height, group }] of blocks.entries()) {
    if (group !== blocks[index - 1]?.group) sum += heading + (index > 0 ? gap : 0);
    sum += height;
  }
  return sum;
}
