import { useState } from "react";
import type { Drawing } from "@/lib/figures/drawing";
import type { FigureId, FigureOptions, FigureShape, FigureTheme } from "@/lib/figures/figure-options";
import { type PictureFormat, saveFigure } from "@/lib/figures/save-figure-browser";

/** Buttons that save the picture that is shown. */
export function SaveFigure({
  id,
  options,
  draw,
  lettersUrl,
}: {
  id: FigureId;
  options: FigureOptions;
  draw: (shape: FigureShape) => Drawing;
  lettersUrl: string;
}) {
  const [message, setMessage] = useState("");
  const save = (format: PictureFormat) => {
    setMessage("");
    const shape = options.shape ?? (matchMedia("(width >= 48rem)").matches ? "wide" : "column");
    const theme = options.theme ?? pageTheme();
    saveFigure(draw(shape), { name: `${id}-${shape}-${theme}`, theme, format, lettersUrl }).then(
      (unoutlined) => setMessage(describeSaved(unoutlined)),
      () => setMessage("The picture could not be saved. Check your connection and try again."),
    );
  };
  return (
    <div className="filter-bar figure-controls">
      <button type="button" className="button" onClick={() => save("svg")}>
        Save as SVG
      </button>
      <button type="button" className="button" onClick={() => save("png")}>
        Save as PNG
      </button>
      <span role="status" className="text-muted">
        {message}
      </span>
    </div>
  );
}

function describeSaved(unoutlined: readonly string[]): string {
  if (unoutlined.length === 0) return "";
  return `The site’s fonts lack letters of “${unoutlined[0]}”${unoutlined.length > 1 ? " and other labels. These labels are" : ". This label is"} saved as text and may look different elsewhere.`;
}

function pageTheme(): FigureTheme {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
