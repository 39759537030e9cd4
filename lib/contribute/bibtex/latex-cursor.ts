/** Maximum number of groups and commands within each other. What is deeper is kept as LaTeX. */
const maxNesting = 50;
/** Maximum length of an option. Without a limit, many options that are not closed take long. */
const maxOption = 5_000;

/** A position in LaTeX, which moves from left to right. */
export class LatexCursor {
  protected at = 0;
  private nesting = 0;

  constructor(protected readonly latex: string) {}

  /** Calls `read`; at the maximum nesting, returns the rest as it is instead, because the stack has a limit. */
  protected readNested(read: () => string): string {
    if (this.nesting === maxNesting) {
      const rest = this.latex.slice(this.at);
      this.at = this.latex.length;
      return rest;
    }
    this.nesting += 1;
    const text = read();
    this.nesting -= 1;
    return text;
  }

  /** Skips a group and returns its LaTeX; undefined if there is none. */
  protected readOption(open: string, close: string): string | undefined {
    if (this.latex[this.at] !== open) return undefined;
    let depth = 0;
    const limit = Math.min(this.latex.length, this.at + maxOption);
    for (let end = this.at; end < limit; end += 1) {
      if (this.latex[end] === "\\") end += 1;
      else if (this.latex[end] === open) depth += 1;
      else if (this.latex[end] === close && --depth === 0) {
        const option = this.latex.slice(this.at + 1, end);
        this.at = end + 1;
        return option;
      }
    }
    return undefined;
  }

  /** Skips white space and returns it. */
  protected skipSpace(): string {
    const [space = ""] = /^\s*/u.exec(this.latex.slice(this.at)) ?? [];
    this.at += space.length;
    return space;
  }
}
