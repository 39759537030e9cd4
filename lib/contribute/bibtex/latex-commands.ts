import { combining, latex2unicode } from "unicode2latex";

const textByCommand: Readonly<Record<string, string | { text?: string; math?: string }>> = latex2unicode;
const markByAccent: Readonly<Record<string, string>> = combining.tounicode;

/** Whether a formula or text around it is read. Some commands differ. */
export type LatexMode = "text" | "math";

/** Symbols that the table lacks, or that titles write differently. */
const symbols: Readonly<Record<string, string>> = {
  " ": " ",
  "\n": " ",
  "\\": " ",
  "|": "‖",
  "!": "",
  "-": "",
  ast: "*",
  BibTeX: "BibTeX",
  copyright: "©",
  dotsb: "…",
  dotsc: "…",
  dotso: "…",
  flqq: "«",
  frqq: "»",
  glqq: "„",
  gets: "←",
  grqq: "“",
  gt: ">",
  iff: "⇔",
  implies: "⇒",
  LaTeX: "LaTeX",
  LaTeXe: "LaTeX2e",
  linebreak: " ",
  lt: "<",
  mid: "|",
  nabla: "∇",
  newline: " ",
  nobreakdash: "",
  OHORN: "Ơ",
  ohorn: "ơ",
  newblock: " ",
  par: " ",
  pagebreak: " ",
  qquad: " ",
  quotedblbase: "„",
  slash: "/",
  space: " ",
  TeX: "TeX",
  textmu: "μ",
  textperiodcentered: "·",
  textquotesingle: "'",
  textquotestraightdblbase: '"',
  thinspace: " ",
  UHORN: "Ư",
  uhorn: "ư",
  XeTeX: "XeTeX",
};

/** Functions, which are set as words: `\log`. */
const functions =
  /^(?:arccos|arcsin|arctan|arg|argmax|argmin|cos|cosh|cot|det|dim|exp|gcd|hom|inf|ker|lg|lim|ln|log|max|min|mod|Pr|sin|sinh|sup|tan|tanh)$/u;

/** Commands for fonts, sizes and spacing. Their argument, if any, is text. */
const fonts =
  /^(?:text(?:bf|it|md|normal|rm|sc|sf|sl|tt|up|quotedbl)?|emph|em|[bu]f|it|rm|sc|sf|sl|tt|bm|boldmath|boldsymbol|pmb|u?line|underline|uline|sout|ul|hl|math(?:bb|bbm|bf|bfit|bfcal|cal|ds|frak|it|normal|rm|scr|sf|tt)|(?:bf|it|md|rm|sc|sf|sl|tt|up)(?:series|shape|family)|normal(?:font|size)|tiny|scriptsize|footnotesize|small|large|Large|LARGE|huge|Huge|relax|protect|mbox|hbox|fbox|makebox|ensuremath|operatorname\*?|left|right|big[lr]?|Big[lr]?|displaystyle|textstyle|scriptstyle|limits|nolimits|xspace|unskip|ignorespaces|noindent|centering|mkbib(?:bold|emph|italic)|nocase|bibinfo|sp|sb|uppercase|MakeUppercase|MakeTextUppercase|lowercase|MakeLowercase|MakeTextLowercase|capitalisewords|textquote|url|nolinkurl|path)$/u;

/** Commands whose first argument is not text: colors, addresses, lengths. */
const withOption =
  /^(?:textcolor|color|colorbox|href|hspace\*?|vspace\*?|hskip|kern|phantom|vphantom|hphantom|fontsize|selectfont|raisebox|scalebox|resizebox|noopsort|bibcite|rotatebox|includegraphics|orcidlink|orcid|begin|end|setlength|char)$/u;

/** Commands whose arguments do not belong to a title or a name. */
const remarks = /^(?:footnote|footnotetext|thanks|cite\w*|[a-z]*cite|label|ref|eqref|index|todo|marginpar)$/u;

/** Marks of a name or a title that refer to a remark elsewhere. */
const marks =
  /^(?:footnotemark|affil|affiliation|email|inst|institute|IEEEauthorrefmark|IEEEmembership|authormark|fnref|corref|thanksref)$/u;

/** What a command does. Undefined for unknown commands. */
export type CommandKind = "font" | "option" | "remark" | "mark" | "function";

/** Returns what a command without a symbol does. */
export function kindOfCommand(name: string): CommandKind | undefined {
  if (fonts.test(name)) return "font";
  if (functions.test(name)) return "function";
  if (withOption.test(name)) return "option";
  if (remarks.test(name)) return "remark";
  return marks.test(name) ? "mark" : undefined;
}

/** Returns the text of a command without arguments: "ø" for `\o`. */
export function symbolOf(name: string, mode: LatexMode): string | undefined {
  const own = Object.hasOwn(symbols, name) ? symbols[name] : undefined;
  if (own !== undefined || fonts.test(name)) return own;
  const known = textByCommand[`\\${name}`];
  const text = typeof known === "object" ? (known[mode] ?? known.text ?? known.math) : known;
  // Letters of the table that exist for formulas only.
  return text?.replace(/[\u{1D400}-\u{1D7FF}µ]/gu, (letter) => letter.normalize("NFKC"));
}

/** Accents that the table lacks or has as another character. */
const accents: Readonly<Record<string, string>> = {
  b: "\u0331",
  h: "\u0309",
  horn: "\u031B",
  hat: "\u0302",
  widehat: "\u0302",
  t: "\u0361",
  vec: "\u20D7",
  G: "\u030F",
  U: "\u030E",
  C: "\u030F",
};

/** Returns the combining character of an accent: `\'`, `\c` or, in formulas, `\hat`. */
export function accentOf(name: string): string | undefined {
  if (fonts.test(name)) return undefined;
  if (Object.hasOwn(accents, name)) return accents[name];
  return Object.hasOwn(markByAccent, name) ? markByAccent[name] : undefined;
}

/** Characters that exist as superscripts and subscripts. */
const scripts = {
  "^": {
    from: "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
    to: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ",
  },
  _: { from: "0123456789+-=()aehijklmnoprstuvx", to: "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ" },
};

/** Returns a superscript (`^`) or subscript (`_`) in Unicode; in plain text if there are no such characters. */
export function scriptOf(text: string, sign: "^" | "_"): string {
  const ordinal = /^(?:st|nd|rd|th)$/u.test(text);
  if (text === "" || ordinal) return text;
  // Marks are set high or low in the same way: "90°", "A*".
  if (/^[^\p{Letter}\p{Number}\s()=+-]+$/u.test(text)) return text.replaceAll("∘", "°").replaceAll("∗", "*");
  const { from, to } = scripts[sign];
  // Words are hard to read as small letters: "GPT_small".
  const isWord = /\p{Letter}{3}/u.test(text);
  const characters = isWord ? [] : [...text];
  if (!isWord && characters.every((character) => from.includes(character)))
    return characters.map((character) => [...to][from.indexOf(character)]).join("");
  return /^[\p{Letter}\p{Number}]+$/u.test(text) ? `${sign}${text}` : `${sign}(${text.trim()})`;
}
