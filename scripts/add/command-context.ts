/** The environment, input, terminal and output of the command. */
export interface CommandContext {
  environment: Readonly<Record<string, string | undefined>>;
  /** Reads all of standard input. */
  readInput(): Promise<string>;
  /** Opens the terminal; undefined if the command does not run in one. */
  openTerminal(): Terminal | undefined;
  /** Prints a text to standard output. */
  print(text: string): void;
  /** Prints an error. */
  printError(text: string): void;
}

/** A terminal to ask questions on. */
export interface Terminal {
  /** Asks a question and returns the trimmed answer. Throws `Canceled` if the input ends. */
  ask(question: string): Promise<string>;
  /** Prints a line. */
  print(line: string): void;
  close(): void;
}

/** The user ended the questions with Ctrl+C or Ctrl+D. */
export class Canceled extends Error {
  override message = "Nothing was written.";
}
