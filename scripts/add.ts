import { text } from "node:stream/consumers";
import { runAdd } from "./add/run-add";
import { openTerminal } from "./add/terminal";

/** Adds a paper to the content. Exit code 0 once its file is written, 1 when it was not, 2 on misuse. */
process.exitCode = await runAdd(process.argv.slice(2), {
  environment: process.env,
  readInput: () => text(process.stdin),
  openTerminal,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
