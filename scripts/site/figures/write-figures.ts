import type { FigureShape } from "@/lib/figures/figure-options";
import { writeFigureSvg } from "@/lib/figures/figure-svg";
import { drawnOptions, figures } from "@/lib/figures/figures";
import { addresses } from "@/lib/site/addresses";
import { figureData, figureIds } from "@/lib/site/figure-source";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { writeSiteFile } from "../write-site-file";
import { fontLetters } from "./font-letters";

const shapes: readonly FigureShape[] = ["wide", "square", "column"];

/** Writes a picture of each figure in each shape, and the outlines of letters with which pages save pictures. */
export function writeFigures(folder: string, survey: Survey): void {
  const write = (address: string, text: string) => writeSiteFile(folder, address, text);
  const drawings = figureIds(survey).flatMap((id) => {
    const data = figureData(survey, id);
    return shapes.map((shape) => ({
      id,
      shape,
      drawing: figures[id].draw(data, drawnOptions(id, data, { topics: [] }, shape)),
    }));
  });
  const drawn = drawings.flatMap(({ drawing }) =>
    drawing.marks.flatMap((mark) => (mark.kind === "text" ? mark.text : [])),
  );
  const letters = fontLetters([...drawn, ...namesIn(survey)]);
  for (const { id, shape, drawing } of drawings)
    write(addresses.figureFile(id, shape), writeFigureSvg(drawing, "light", letters).svg);
  write(addresses.figureLetters, JSON.stringify(letters));
}

/** Returns the names that pictures with other options can show. */
function namesIn({ branches, techniques, papers, costTable }: Survey): string[] {
  return [
    ...flattenTopics(branches).flatMap(({ title, shortTitle }) => [title, shortTitle ?? ""]),
    ...techniques.map(({ name }) => name),
    ...papers.map(({ shortName, title }) => shortName ?? title),
    ...(costTable?.rows.map(({ model }) => model) ?? []),
  ];
}
