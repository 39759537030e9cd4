import type { FigureData } from "./figure-data";
import { type FigureId, type FigureOptions, type FigureShape, shapeNames } from "./figure-options";
import { maxLevel } from "./figure-topics";
import { drawnOptions } from "./figures";

/** Reads the options from a query string. Skips values that the data do not have. */
export function readFigureOptions(query: string, { topics, firstYear, years }: FigureData): FigureOptions {
  const parameters = new URLSearchParams(query);
  const shape = parameters.get("shape") ?? "";
  const theme = parameters.get("theme");
  const wanted = parameters.getAll("topics").flatMap((value) => value.split(","));
  const numberOf = (name: string, min: number, max: number) => {
    const value = Number(parameters.get(name) ?? Number.NaN);
    return Number.isInteger(value) && value >= min && value <= max ? value : undefined;
  };
  const last = firstYear + years.length - 1;
  const [from, to] = inOrder(numberOf("from", firstYear, last), numberOf("to", firstYear, last));
  return {
    shape: isShape(shape) ? shape : undefined,
    theme: theme === "light" || theme === "dark" ? theme : undefined,
    topics: topics.flatMap(({ path }) => (wanted.includes(path) ? path : [])),
    depth: numberOf("depth", 1, maxLevel(topics)),
    from,
    to,
  };
}

/** Returns the years of a range from the first to the last, also if they are given the other way round. */
function inOrder(from: number | undefined, to: number | undefined): (number | undefined)[] {
  return from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
}

/** Returns the query string for options, with its question mark. Defaults are left out. */
export function writeFigureOptions(id: FigureId, data: FigureData, options: FigureOptions): string {
  const { topics, shape, theme, depth, from, to } = options;
  const defaults = drawnOptions(id, data, { topics }, "wide");
  const parts = Object.entries({
    shape,
    theme,
    topics: topics.length > 0 ? topics.join(",") : undefined,
    depth: depth === defaults.depth ? undefined : depth,
    from: from === data.firstYear ? undefined : from,
    to: to === data.firstYear + data.years.length - 1 ? undefined : to,
  });
  const text = parts.flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`)).join("&");
  return text === "" ? "" : `?${text}`;
}

function isShape(value: string): value is FigureShape {
  return Object.hasOwn(shapeNames, value);
}
