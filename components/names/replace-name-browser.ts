import { fitText } from "@/lib/charts/fit-text";
import { englishOf, replaceText, wasReplaced } from "@/lib/names/shown-names-browser";

/** Tooltips with English names, by their element. */
const tooltips = new WeakMap<HTMLElement, string>();

/**
 * Replaces the English name in a text by `name`, and sets language and tooltip of its element. Without a name, the text
 * is in English again.
 */
export function replaceName(text: Text, name: string | undefined, language: string): void {
  const element = text.parentElement;
  const english = englishOf(text);
  if (!element || (name === undefined && !wasReplaced(text))) return;
  if (name === undefined) element.removeAttribute("lang");
  else element.lang = language;
  if (element.title === (tooltips.get(element) ?? "")) {
    element.title = name === undefined ? "" : english;
    tooltips.set(element, element.title);
  }
  replaceText(text, name ?? english);
}

/**
 * Replaces the name in a link of a diagram, cut to the width of its box. The English name can be cut, too, and can take
 * several lines.
 */
export function replaceInDiagram(
  link: SVGElement,
  find: (english: string) => string | undefined,
  language: string,
): void {
  const lines = [...link.querySelectorAll<SVGTextElement>(":scope > text")];
  for (const [index, line] of lines.entries()) {
    const name = find(
      lines
        .slice(0, index + 1)
        .map(({ textContent }) => textContent)
        .join(" "),
    );
    if (name === undefined) continue;
    const rectangle = link.querySelector("rect");
    const width = rectangle ? numberOf(rectangle, "width") : (link.ownerSVGElement?.viewBox.baseVal.width ?? 0);
    const inset = numberOf(line, "x") - (rectangle ? numberOf(rectangle, "x") : 0);
    const size = Number.parseFloat(getComputedStyle(line).fontSize);
    line.textContent = fitText(name, width - 1.3 * inset, size);
    line.setAttribute("lang", language);
    for (const other of lines.slice(0, index)) other.textContent = "";
    return;
  }
}

function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0);
}
