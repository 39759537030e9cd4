import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The engines that the journeys run in, with the programs that each needs and how to install them on Debian. */
const programs = {
  firefox: { names: [["firefox-esr", "firefox"]], install: "apt-get install firefox-esr" },
  webkit: { names: [["WebKitWebDriver"], ["Xvfb"]], install: "apt-get install webkit2gtk-driver xvfb" },
} as const satisfies Record<string, { names: readonly (readonly string[])[]; install: string }>;

export type EngineName = keyof typeof programs;

/** In the order of their tests. */
export const engineNames: readonly EngineName[] = ["firefox", "webkit"];

/** Returns the path of the first of some programs that is in a folder of `PATH`; undefined if there is none. */
export function findProgram(names: readonly string[], path = process.env.PATH ?? ""): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** Returns a message that names the missing programs of an engine and how to install them; undefined if it can run. */
export function missingPrograms(engine: EngineName, path?: string): string | undefined {
  const { names, install } = programs[engine];
  const missing = names.filter((alternatives) => !findProgram(alternatives, path));
  if (missing.length === 0) return undefined;
  const list = missing.map((alternatives) => alternatives.join(" or ")).join(" and ");
  return `The tests in ${engine} need ${list}, not found in PATH. On Debian, install with: ${install}`;
}
