import { formulaDelimiter, replaceQuotes } from "./latex-characters";
import { accentOf, kindOfCommand, type LatexMode, scriptOf, symbolOf } from "./latex-commands";
import { LatexCursor } from "./latex-cursor";

/** LaTeX as text, and what needs a look. */
export interface LatexText {
  text: string;
  /** Commands that are not known, and whether their argument or, without one, their name was kept. */
  unknown: { command: string; kept: "text" | "name" }[];
  /** Remarks that were left out: `\footnote{…}`. */
  leftOut: string[];
}

/** How to read LaTeX. */
export interface LatexOptions {
  /** Leave out superscripts, which are marks at the names of authors. */
  withoutMarks?: boolean;
  /** Keep dashes, quotes and `~`, as addresses and ids need. */
  verbatim?: boolean;
}

/** Converts LaTeX to plain text. Text is kept, also of unknown commands. */
export function latexToText(latex: string, options: LatexOptions = {}): LatexText {
  const reader = new LatexReader(latex, options);
  const text = reader.read("text").normalize("NFC");
  return {
    text: options.verbatim ? text.replaceAll("∼", "~") : text,
    unknown: reader.unknown,
    leftOut: reader.leftOut,
  };
}

/** Reads LaTeX from left to right. */
class LatexReader extends LatexCursor {
  readonly unknown: LatexText["unknown"] = [];
  readonly leftOut: string[] = [];
  constructor(
    latex: string,
    private readonly options: LatexOptions,
  ) {
    super(latex);
  }

  /** Reads to the end, or to a closing text, and skips it. */
  read(mode: LatexMode, closing?: string): string {
    return this.readNested(() => this.readGroup(mode, closing));
  }

  private readGroup(mode: LatexMode, closing?: string): string {
    let text = "";
    while (this.at < this.latex.length) {
      if (closing !== undefined && this.latex.startsWith(closing, this.at)) {
        this.at += closing.length;
        break;
      }
      text += this.readNext(mode);
    }
    return mode === "text" && !this.options.verbatim ? replaceQuotes(text) : text;
  }

  private readNext(mode: LatexMode): string {
    const character = this.latex[this.at] ?? "";
    if (character === "\\") return this.readCommand(mode);
    const formula = mode === "text" && character === "$" && formulaDelimiter(this.latex.slice(this.at));
    if (formula) {
      this.at += formula.length;
      return this.read("math", formula);
    }
    this.at += 1;
    if (character === "{") return this.read(mode, "}");
    if (character === "}") return "";
    if (mode === "math") {
      if (character === "^" || character === "_") return this.readScript(character);
      return { "'": "′", "~": " " }[character] ?? character;
    }
    if (this.options.verbatim || !/[-~]/u.test(character)) return character;
    if (character === "~") return " ";
    const [dashes = "-"] = /^-{1,3}/u.exec(this.latex.slice(this.at - 1)) ?? [];
    this.at += dashes.length - 1;
    return ["-", "–", "—"][dashes.length - 1] ?? dashes;
  }

  private readScript(sign: "^" | "_"): string {
    const text = this.readArgument("math");
    if (sign === "^" && this.options.withoutMarks) return "";
    return scriptOf(text, sign);
  }

  private readCommand(mode: LatexMode): string {
    return this.readNested(() => this.readCommandAt(mode, this.at));
  }

  private readCommandAt(mode: LatexMode, start: number): string {
    const [, name = ""] = /^\\((?:[hv]space|operatorname|enquote)\*|[a-z]+|.?)/isu.exec(this.latex.slice(start)) ?? [];
    this.at += 1 + name.length;
    if (name === "(" || name === "[") return this.read("math", name === "(" ? "\\)" : "\\]");
    const accent = accentOf(name);
    if (accent !== undefined) return this.readAccent(accent, name, mode);
    const isWord = /^[a-z]/iu.test(name);
    const space = isWord ? this.skipSpace() : "";
    const special = this.readSpecial(name, mode);
    if (special !== undefined) return special;
    const symbol = symbolOf(name, mode);
    // A space after an operator belongs to the formula, a space after a letter only ends the command.
    if (symbol !== undefined) return mode === "math" && !/\p{Letter}$/u.test(symbol) ? symbol + space : symbol;
    return this.readOther(name, start, mode, space);
  }

  /** Reads a command with arguments of its own meaning. */
  private readSpecial(name: string, mode: LatexMode): string | undefined {
    if (name === "sqrt") {
      const degree = this.readOption("[", "]");
      const radicand = this.readArgument("math");
      const root = degree === undefined ? "√" : `${scriptOf(degree, "^")}√`;
      return /^\w+$|^.$/u.test(radicand) ? root + radicand : `${root}(${radicand})`;
    }
    if (/^[dtn]?frac$/u.test(name)) return `${this.readArgument(mode)}/${this.readArgument(mode)}`;
    if (/^(?:SI|qty)$/u.test(name)) return `${this.readArgument(mode)} ${this.readArgument(mode)}`;
    if (/^text(?:super|sub)script$/u.test(name)) {
      const script = this.readArgument("text");
      if (name === "textsuperscript" && this.options.withoutMarks) return "";
      return scriptOf(script, name === "textsuperscript" ? "^" : "_");
    }
    if (/^(?:enquote\*?|mkbibquote|textquote)$/u.test(name)) return `“${this.readArgument(mode)}”`;
    if (/^(?:Make(?:Text)?U|u)ppercase$/u.test(name)) return this.readArgument(mode).toUpperCase();
    if (/^(?:Make(?:Text)?L|l)owercase$/u.test(name)) return this.readArgument(mode).toLowerCase();
    if (/^(?:url|nolinkurl|path)$/u.test(name)) return this.readOption("{", "}") ?? "";
    if (name === "text" || name === "mbox" || name === "hbox") return this.readArgument("text");
    if (name === "ensuremath") return this.readArgument("math");
    if (name === "verb") {
      const [whole = "", , text = ""] = /^(.)(.*?)\1/su.exec(this.latex.slice(this.at)) ?? [];
      this.at += whole.length;
      return text;
    }
    if (name === "texorpdfstring") {
      const text = this.readArgument(mode);
      this.readOption("{", "}");
      return text;
    }
    return undefined;
  }

  private readOther(name: string, start: number, mode: LatexMode, space: string): string {
    const kind = kindOfCommand(name);
    if (kind === "font") return "";
    if (kind === "function") return name + (space || (/^[{\\a-z]/iu.test(this.latex.slice(this.at)) ? " " : ""));
    if (kind) {
      const isGiven = [this.readOption("[", "]"), this.readOption("{", "}")].some((part) => part !== undefined);
      if (kind === "remark" && isGiven) this.leftOut.push(this.latex.slice(start, this.at));
      return "";
    }
    const command = `\\${name}`;
    if (this.latex[this.at] === "[") this.readOption("[", "]");
    const hasText = this.latex[this.at] === "{" && this.latex[this.at + 1] !== "}";
    if (name !== "" && !this.unknown.some((other) => other.command === command))
      this.unknown.push({ command, kept: hasText ? "text" : "name" });
    return hasText ? this.readArgument(mode) : name + space;
  }

  private readAccent(accent: string, name: string, mode: LatexMode): string {
    const isWord = /^[a-z]/iu.test(name);
    if (isWord) this.skipSpace();
    const argument = this.readArgument(mode);
    const [first = ""] = argument;
    // `\~{}` is the character itself.
    if (first.trim() === "") return isWord ? first : name + first;
    const [inner = ""] = /^\p{Mark}*/u.exec(argument.slice(first.length)) ?? [];
    const letter = ({ ı: "i", ȷ: "j" }[first] ?? first) + inner;
    return composedWith(letter, accent) + argument.slice(first.length + inner.length);
  }

  /** Reads a group, a command or a character. */
  private readArgument(mode: LatexMode): string {
    this.skipSpace();
    if (this.at >= this.latex.length || this.latex[this.at] === "}") return "";
    if (this.latex[this.at] === "\\") return this.readCommand(mode);
    this.at += 1;
    if (this.latex[this.at - 1] === "{") return this.read(mode, "}");
    const [character = ""] = this.latex.slice(this.at - 1);
    this.at += character.length - 1;
    return character;
  }
}

/** Adds an accent outside those that a letter has: "ê" and a tilde are "ễ". Some write them the other way round. */
function composedWith(letter: string, accent: string): string {
  const [first = "", ...inner] = letter.normalize("NFD");
  const [outside, inside] = [
    [first, ...inner, accent],
    [first, accent, ...inner],
  ].map((marks) => marks.join("").normalize("NFC"));
  return (inside?.length === 1 && outside?.length !== 1 ? inside : outside) ?? letter + accent;
}
