import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import { runCommand } from "../command";
import { addPaper } from "./add-paper";
import { Canceled, type CommandContext } from "./command-context";
import { command, readOptions } from "./read-options";

/** Runs the command. Exit code 0 once the paper's file is written, 1 when it was not, 2 on misuse. */
export function runAdd(args: readonly string[], context: CommandContext): Promise<number> {
  return runCommand(command, () => addOrSayWhyNot(context), {
    args,
    print: context.print,
    printError: context.printError,
  });
}

async function addOrSayWhyNot(context: CommandContext): Promise<number> {
  try {
    return await addPaper(readOptions(), context);
  } catch (error) {
    if (!(error instanceof MetadataError || error instanceof Canceled)) throw error;
    context.printError(error.message);
    return 1;
  }
}
