import { closeSync, openSync } from "node:fs";
import { createInterface } from "node:readline";
import { ReadStream } from "node:tty";
import { escapeControls, print } from "../print";
import { Canceled, type Terminal } from "./command-context";

/**
 * Opens the terminal of the command; undefined if there is none. If standard input is a pipe or a file, opens
 * `/dev/tty`, so that `pbpaste | npm run add -- -` can ask questions.
 */
export function openTerminal(): Terminal | undefined {
  if (!process.stdout.isTTY) return undefined;
  const input = process.stdin.isTTY && !process.stdin.readableEnded ? process.stdin : openControllingTerminal();
  if (!input) return undefined;
  const reader = createInterface({ input, output: process.stdout });
  // Buffers lines that arrive before their question, for example pasted ones.
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      reader.setPrompt(escapeControls(question));
      reader.prompt();
      const line = await lines.next();
      if (line.done) throw new Canceled();
      return line.value.trim();
    },
    print,
    close: () => {
      reader.close();
      if (input !== process.stdin) input.destroy();
    },
  };
}

function openControllingTerminal(): ReadStream | undefined {
  let file: number | undefined;
  try {
    file = openSync("/dev/tty", "r");
    return new ReadStream(file);
  } catch {
    // There is no terminal, or the system does not have /dev/tty.
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}
