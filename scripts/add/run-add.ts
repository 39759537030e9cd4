import { MetadataError } from "@/lib/contribute/metadata/metadata-error";
import { addPaper } from "./add-paper";
import { MisuseError, readOptions, usage } from "./read-options";
import { Abandoned, type Surroundings } from "./surroundings";

/** Runs the command. Exit code 0 once the paper's file is written, 1 when it was not, 2 on misuse. */
export async function runAdd(args: string[], around: Surroundings): Promise<number> {
  try {
    return await addPaper(readOptions(args), around);
  } catch (error) {
    if (!(error instanceof MisuseError || error instanceof MetadataError || error instanceof Abandoned)) throw error;
    around.complain(error.message);
    if (!(error instanceof MisuseError)) return 1;
    around.complain(usage);
    return 2;
  }
}
