/** What the command meets where it runs: who can be asked, what it is handed, where it prints. */
export interface CommandContext {
  environment: Readonly<Record<string, string | undefined>>;
  /** Everything that stands on standard input. */
  readInput(): Promise<string>;
  /** The person at the terminal; undefined when nobody sits there. */
  openTerminal(): Terminal | undefined;
  /** Prints for readers. */
  print(text: string): void;
  /** Prints a issue. */
  printError(text: string): void;
}

/** Somebody who can be asked. */
export interface Terminal {
  /** The answer to a question, without blanks context it; throws `Abandoned` when there will be none. */
  ask(question: string): Promise<string>;
  /** Shows a line. */
  print(line: string): void;
  close(): void;
}

/** The person went away in the middle of the questions (Ctrl+C, Ctrl+D). */
export class Canceled extends Error {
  override message = "Nothing was written.";
}
