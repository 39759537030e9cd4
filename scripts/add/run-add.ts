import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import { runCommand } from "../command";
import { addPaper } from "./add-paper";
import { command, readOptions } from "./read-options";
import { Abandoned, type Surroundings } from "./surroundings";

/** Runs the command. Exit code 0 once the paper's file is written, 1 when it was not, 2 on misuse. */
export function runAdd(args: readonly string[], around: Surroundings): Promise<number> {
  return runCommand(command, () => addOrSayWhyNot(around), { args, say: around.say, complain: around.complain });
}

async function addOrSayWhyNot(around: Surroundings): Promise<number> {
  try {
    return await addPaper(readOptions(), around);
  } catch (error) {
    if (!(error instanceof MetadataError || error instanceof Abandoned)) throw error;
    around.complain(error.message);
    return 1;
  }
}
