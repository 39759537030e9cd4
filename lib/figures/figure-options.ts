/** Ids of the kinds of figures, in the order of pages. Addresses contain them. */
export const allFigureIds = ["taxonomy", "years", "growth", "techniques", "timeline", "compute"] as const;
export type FigureId = (typeof allFigureIds)[number];

/** Widths and heights of pictures. A column is as high as its content. */
export type FigureShape = "wide" | "square" | "column";
/** The colors of a picture. */
export type FigureTheme = "light" | "dark";

/** The name of each shape on pages. */
export const shapeNames: Readonly<Record<FigureShape, string>> = {
  wide: "16:9",
  square: "Square",
  column: "Single column",
};

/** What a reader chose for a figure. What is omitted has its default. */
export interface FigureOptions {
  /** By default, that which fits the screen. */
  shape?: FigureShape | undefined;
  /** By default, that of the page. */
  theme?: FigureTheme | undefined;
  /** Paths of the topics to show with their subtopics; none for all. */
  topics: string[];
  /** Deepest level of topics. Branches have level 1. */
  depth?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
}

/** Options with which a figure is drawn. */
export type DrawnOptions = FigureOptions & { shape: FigureShape; depth: number };
