import { fetchJson } from "../site/fetch-data-browser";
import { saveBlob, saveFile } from "../site/save-file-browser";
import type { Drawing } from "./drawing";
import type { FigureTheme } from "./figure-options";
import { writeFigureSvg } from "./figure-svg";
import { type Letters, lettersSchema } from "./letters";

/** Formats of saved pictures. */
export type PictureFormat = "svg" | "png";

/** Pixels of a PNG for each unit of the drawing. */
const pixelRatio = 2;

let loading: Promise<Letters> | undefined;

/**
 * Saves a drawing as a file. Fetches the outlines of letters first. Returns the texts that stay texts, because the fonts
 * lack some of their letters.
 *
 * @throws Error if the outlines cannot be fetched or the browser cannot draw the picture.
 */
export async function saveFigure(
  drawing: Drawing,
  { name, theme, format, lettersUrl }: { name: string; theme: FigureTheme; format: PictureFormat; lettersUrl: string },
): Promise<string[]> {
  loading ??= fetchLetters(lettersUrl);
  const { svg, unoutlined } = writeFigureSvg(drawing, theme, await loading);
  if (format === "svg") saveFile(`${name}.svg`, svg, "image/svg+xml");
  else saveBlob(`${name}.png`, await toPng(svg, drawing));
  return unoutlined;
}

async function fetchLetters(url: string): Promise<Letters> {
  try {
    return lettersSchema.parse(await fetchJson(url));
  } catch (error) {
    // The next attempt fetches again.
    loading = undefined;
    throw error;
  }
}

async function toPng(svg: string, { width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  // The Content-Security-Policy allows images from data: addresses, but not from blob: addresses.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("The browser could not draw the picture.");
  return blob;
}
