import { checkedText } from "./checked-text";

/** Elements of HTML, MathML and JATS in titles. Other words in angle brackets are text: "<pause> tokens". */
export const markup =
  /<\/?(?:(?:jats|mml|m):[\w-]+|a|abbr|b|bold|br|code|del|div|em|font|h[1-6]|i|img|inf|inline-formula|ins|italic|kbd|li|m(?:ath|fenced|frac|i|n|o|over|row|sqrt|style|sub|subsup|sup|text)|p|pre|q|sc|scp|sec|small|span|strong|sub|sup|tex-math|title|tt|u|ul|var)(?:\s[^<>]*)?\/?>/iu;
const entity = /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|ndash|mdash|[lr][sd]quo);/iu;
// A price is not maths: "From $1 to $2".
const maths = /\$(?=[^\s\d])[^$]*(?<=\S)\$|\$\d+\$|\$[^$]*[\\^_{][^$]*\$/u;
const bracedWord = /\{[\p{L}\p{N}][\p{L}\p{N}+-]*\}/u;
/** Full stops that belong to the title: "...", "A.I.", "etc." */
const ownStop = /(?:\.\.|(?:^|[\s.(-])\p{L}\.|\b(?:etc|vs|inc|ltd|jr|sr)\.)$/iu;

/** Returns a hint for a title with leftovers of the place it was copied from; undefined if it has none. */
export function titleIssue(title: string): string | undefined {
  const issue = markupIssue(title, "title");
  if (issue !== undefined) return issue;
  const [end] = /[-\u2010-\u2015:;,]$/u.exec(title) ?? [];
  if (end !== undefined) return `Remove the "${end}" at the end.`;
  if (title.endsWith(".") && !ownStop.test(title)) return "Remove the full stop at the end.";
  return undefined;
}

/** Returns a hint for a text with HTML or LaTeX; undefined if it is plain. The hint contains the name of the field. */
function markupIssue(text: string, field: string): string | undefined {
  const [tag] = markup.exec(text) ?? [];
  if (tag !== undefined) return `Write the ${field} as plain text, without the markup ${tag}.`;
  const [code] = entity.exec(text) ?? [];
  if (code !== undefined) return `Write the character itself, not ${code}.`;
  const [latex] = /\\[a-z]*./i.exec(text) ?? maths.exec(text) ?? bracedWord.exec(text) ?? /``|''/.exec(text) ?? [];
  return latex === undefined ? undefined : `Write the ${field} as plain text, without the LaTeX ${latex}.`;
}

/** Title of a paper: plain text without a full stop at the end. */
export const titleSchema = checkedText(titleIssue);

/** Short name of a method or system: plain text. */
export const shortNameSchema = checkedText((name) => markupIssue(name, "short name"));
