"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { readFigureOptions, writeFigureOptions } from "@/lib/figures/figure-address";
import type { FigureData } from "@/lib/figures/figure-data";
import type { FigureId, FigureShape } from "@/lib/figures/figure-options";
import { figureTable } from "@/lib/figures/figure-table";
import { drawnOptions, figures } from "@/lib/figures/figures";
import { readParameters, watchParameters, writeParameters } from "@/lib/search/search-address-browser";
import { FigureControls } from "./figure-controls";
import { FigurePicture } from "./figure-picture";
import { FigureTableView } from "./figure-table-view";
import { SaveFigure } from "./save-figure";

/** A figure with its options, which the address keeps, and its table. Without a choice, the shape fits the screen. */
export function FigureView({ id, data, lettersUrl }: { id: FigureId; data: FigureData; lettersUrl: string }) {
  const query = useSyncExternalStore(watchParameters, readParameters, () => "");
  const options = readFigureOptions(query, data);
  const form = useRef<HTMLFormElement>(null);
  const update = (how: "replace" | "push") => {
    if (!form.current) return;
    const chosen = readFigureOptions(queryOf(form.current), data);
    // A depth that the reader did not choose follows the topics.
    const isDefault = options.depth === undefined && chosen.depth === drawnOptions(id, data, options, "wide").depth;
    const next = writeFigureOptions(id, data, { ...chosen, depth: isDefault ? undefined : chosen.depth });
    if (next !== readParameters()) writeParameters(next, how);
  };
  // Keep choices made before the script loaded.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, after hydration.
  useEffect(() => {
    if (readParameters() === "") update("replace");
    // Choices that mean the defaults, such as exchanged years, change no address, so nothing draws the menus again.
    if (readParameters() === "") form.current?.reset();
  }, []);
  const draw = (shape: FigureShape) => {
    const drawn = drawnOptions(id, data, options, shape);
    // The picture names the address that shows it again.
    const address = data.credit.address + writeFigureOptions(id, data, { ...options, theme: undefined });
    return figures[id].draw({ ...data, credit: { ...data.credit, address } }, drawn);
  };
  return (
    <>
      <form ref={form} className="with-script no-print" onSubmit={(event) => event.preventDefault()}>
        <FigureControls id={id} data={data} options={options} onChange={() => update("push")} />
        <SaveFigure id={id} options={options} draw={draw} lettersUrl={lettersUrl} />
      </form>
      <div className={`figure-box ${options.shape ?? ""}`}>
        {options.shape ? (
          <FigurePicture drawing={draw(options.shape)} theme={options.theme} />
        ) : (
          <>
            <FigurePicture drawing={draw("wide")} theme={options.theme} className="hidden md:block" />
            <FigurePicture drawing={draw("column")} theme={options.theme} className="md:hidden" />
          </>
        )}
      </div>
      <FigureTableView
        caption={figures[id].title}
        table={figureTable(id, data, drawnOptions(id, data, options, options.shape ?? "wide"))}
      />
    </>
  );
}

/** Returns the query string of the fields of a form. */
function queryOf(form: HTMLFormElement): string {
  const texts = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return `${new URLSearchParams(texts)}`;
}
