import { titleIssue } from "../../../content/schema/title";
import { latexToText } from "../../../contribute/bibtex/latex-to-text";
import { plainTitle } from "../../../contribute/metadata/plain-line";
import { trimEndOf } from "../../../text/trim-end";
import { oneLine } from "./pieces";
import { type ListedPublication, readPublication, type VenueTest } from "./publication";

const leadingGroup = /^(?:\[([^[\]]*)\]|［([^［］]*)］|【([^【】]*)】|\(([^()]*)\)|（([^（）]*)）)\s*[:：.,-]?\s*/u;

/** Emoji, bullets and separators at the start of a line. */
const decoration =
  /^(?:[\d#*]\uFE0F?\u20E3|\p{Emoji_Modifier}|\uFE0F|\u200D|[\s\p{So}•·●○■□▪◦*:：;；,，.。、|~#>+=…–—-])+/u;

/** The start of a line before its title. */
export interface TitleStart {
  /** The text after the start. */
  rest: string;
  /** Name of the method in brackets: "[GPTQ] GPTQ: Accurate …". */
  name?: string | undefined;
  publications: ListedPublication[];
}

/**
 * Removes numbers, emoji, check boxes, and brackets with a publication or the name of the method from the start of a
 * line. With `keepsName`, other brackets belong to the title.
 */
export function withoutStart(text: string, isVenue: VenueTest, keepsName = false): TitleStart {
  const publications: ListedPublication[] = [];
  let name: string | undefined;
  let rest = text;
  for (;;) {
    const plain = rest.replace(decoration, "").replace(/^\d{1,4}[.)、]\s+/u, "");
    const group = leadingGroup.exec(plain);
    const inner = group?.slice(1).find((part) => part !== undefined);
    if (!group || inner === undefined) {
      const dated = /^([^\s:：]+|[^:：|]{1,30}[:：|])\s+(?=\S)/u.exec(plain);
      const publication = dated?.[1] === undefined ? undefined : leadingPublication(dated[1], isVenue);
      if (!dated || !publication) return { rest: plain, name, publications };
      publications.push(publication);
      rest = plain.slice(dated[0].length);
      continue;
    }
    const publication = readPublication(inner, isVenue);
    const after = plain.slice(group[0].length);
    if (publication) publications.push(publication);
    else if (/\p{Letter}/u.test(inner)) {
      // A title can start with brackets: "(Almost) Free Lunch". A name stands in square brackets.
      if (keepsName || /^[（(]/u.test(plain) || after === "" || inner.length > 60)
        return { rest: plain, name, publications };
      name ??= oneLine(inner);
    }
    rest = after;
  }
}

/** A date or venue and year at the start of a line without brackets: "2024.05 Title", "ICLR 2024: Title". */
function leadingPublication(text: string, isVenue: VenueTest): ListedPublication | undefined {
  const publication = readPublication(text, isVenue);
  const isMarked = /[:：|]$/u.test(text);
  if (!publication || (!isMarked && !publication.isDate)) return undefined;
  return publication.year === undefined ? undefined : publication;
}

/** Maximum number of times that a title is trimmed. Real ones have few layers, generated texts have thousands. */
const maxTrims = 20;

/** Cleans a title: quotes around it, punctuation at its end, affiliations after it, and maths. */
export function cleanTitle(text: string): string {
  let title = oneLine(text);
  for (let trims = 0; trims < maxTrims; trims++) {
    const shorter = trimOnce(title);
    if (shorter === title) break;
    title = shorter;
  }
  return withoutLatex(title);
}

function trimOnce(title: string): string {
  const quoted = /^["“”«《「『'‘]([^"“”«»《》「」『』]*)["“”»》」』'’]$/u.exec(title)?.[1];
  const text = (quoted ?? title).replace(/(?<!\s)\s*\(@[^()]*\)?\s*$/u, "").replace(/^[\s:：,，;|\-–—]+/u, "");
  const trimmed = trimEndOf(trimEndOf(text, /[\s:：,，;|–—]/).replace(/(?<!\s)\s+-+$/u, ""), /[\s[【(（]/)
    .replace(/(?<!\p{Extended_Pictographic}|\uFE0F)(?:\p{Extended_Pictographic}|\uFE0F)+$/u, "")
    .replace(/(?<![.\s])\s*\.$/u, "");
  return oneLine(withoutUnopened(trimmed));
}

/** Removes a closing bracket at the end or an opening one at the start without a partner. */
function withoutUnopened(text: string): string {
  const count = (bracket: string) => text.split(bracket).length;
  if (/[\])]$/u.test(text) && count(text.at(-1) === ")" ? "(" : "[") < count(text.at(-1) ?? ""))
    return text.slice(0, -1);
  if (/^[[(]/u.test(text) && count(text.startsWith("(") ? ")" : "]") < count(text.charAt(0))) return text.slice(1);
  return text;
}

/** Converts LaTeX that is left in a title or name: "$\phi$-Cats" to "ϕ-Cats". */
export function withoutLatex(title: string): string {
  if (titleIssue(title) === undefined) return title;
  const plain = plainTitle(latexToText(title.replace(/(?<!\\)([%&#])/g, "\\$1")).text);
  return /[\p{Letter}\p{Number}]/u.test(plain) ? plain : title;
}
