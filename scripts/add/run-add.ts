import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import { runCommand } from "../command";
import { addPaper } from "./add-paper";
import { Canceled, type CommandContext } from "./command-context";
import { command, readOptions } from "./read-options";

/** Runs the command. Returns exit code 0 if the file is written, 1 if not, 2 for a usage error. */
export function runAdd(args: readonly string[], context: CommandContext): Promise<number> {
  return runCommand(command, () => addOrPrintError(context), {
    args,
    print: context.print,
    printError: context.printError,
  });
}

async function addOrPrintError(context: CommandContext): Promise<number> {
  try {
    return await addPaper(readOptions(), context);
  } catch (error) {
    if (!(error instanceof MetadataError || error instanceof Canceled)) throw error;
    context.printError(error.message);
    return 1;
  }
}
