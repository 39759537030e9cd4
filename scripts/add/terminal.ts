import { closeSync, openSync } from "node:fs";
import { createInterface } from "node:readline";
import { ReadStream } from "node:tty";
import { Canceled, type Terminal } from "./command-context";

/**
 * The terminal that the command runs on; undefined when nobody sits there. Where standard input carries a file,
 * the terminal itself is opened, so that `pbpaste | npm run add -- -` can still ask.
 */
export function openTerminal(): Terminal | undefined {
  if (!process.stdout.isTTY) return undefined;
  const input = process.stdin.isTTY && !process.stdin.readableEnded ? process.stdin : openControllingTerminal();
  if (!input) return undefined;
  const reader = createInterface({ input, output: process.stdout });
  // Lines that come before their question, as when several are pasted, wait here.
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      reader.setPrompt(question);
      reader.prompt();
      const line = await lines.next();
      if (line.done) throw new Canceled();
      return line.value.trim();
    },
    print: (line) => console.log(line),
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
    // No terminal, or a system that names it otherwise.
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}
