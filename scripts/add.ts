import { text } from "node:stream/consumers";
import { runAdd } from "./add/run-add";
import { openTerminal } from "./add/terminal";
import { print, printError } from "./print";

/** Adds a paper to the content. Exit code 0 if its file is written, 1 if not, 2 for a usage error. */
process.exitCode = await runAdd(process.argv.slice(2), {
  environment: process.env,
  readInput: () => text(process.stdin),
  openTerminal,
  print,
  printError,
});
