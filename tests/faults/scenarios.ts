import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CommandInput, miniSurvey } from "./command-input";
import { type FolderState, readSite, readState, writeState } from "./folder-state";

/** A command to kill, and its files. Paths are relative to the copy of the project. */
export interface Scenario {
  name: string;
  /** Script and arguments. */
  command: readonly [string, ...string[]];
  environment?: Record<string, string>;
  /** Folders in which the command creates or renames files. A change in one of them can trigger a kill. */
  watched: readonly string[];
  /** Content folder, which must be valid after each kill. */
  content: string;
  /** Whether a second run may end with exit code 1 because the work is already done. */
  mayRefuseRerun?: true;
  /** Whether the command replaces a whole folder, not single files. */
  isReplacedAsWhole?: true;
  /** Returns true if the command was killed during a replacement. For commands whose files alone do not show this. */
  isWriting?(): boolean;
  /** Creates the state that `reset` restores. `run` runs the command. */
  prepare?(run: () => Promise<unknown>): Promise<void>;
  /** Restores the state before the command. */
  reset(): void;
  /** Reads the files that the command may change, and those that it must not. */
  read(): FolderState;
}

/** For commands that write dates. */
const onFixedDay = { NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, "fixed-day.mjs"))}` };

/** The commands by name. Each uses its own folder, `work/<name>` in the copy of the project. */
export const scenarios: Record<string, (project: string, input: CommandInput) => Scenario> = {
  add,
  import: importList,
  fix,
  export: exportList,
  build,
};

function add(project: string, { content, bibtex, topic }: CommandInput): Scenario {
  writeFileSync(join(project, "paper.bib"), bibtex);
  return {
    ...onContent(project, content, "work/add"),
    name: "add",
    command: ["scripts/add.ts", "paper.bib", "--yes", "--topic", topic, "--content", "work/add"],
    environment: onFixedDay,
    mayRefuseRerun: true,
  };
}

/** Imports a list for the first time: no entry refers to a paper, and the source has no sections. */
function importList(project: string, { content, list }: CommandInput): Scenario {
  const strip = (path: string, text: string) => {
    if (/^(?:authors|papers|frameworks|guides|questions)\//.test(path)) return undefined;
    const unlinked = text.replace(/\]\(\/papers\/[^)]*\)/g, "](/papers/)");
    return unlinked.replace(/^(?:sections|landmarks):\n(?: .*\n)*/m, "");
  };
  if ("text" in list) writeFileSync(join(project, "list.md"), list.text);
  const args = "text" in list ? ["list.md"] : [list.file, "--source", list.source];
  return {
    ...onContent(project, content, "work/import", strip),
    name: "import",
    command: ["scripts/import.ts", ...args, "--content", "work/import"],
    environment: onFixedDay,
  };
}

/** Fixes papers whose formatting is off but valid: trailing spaces, and keys in a different order. */
function fix(project: string, { content }: CommandInput): Scenario {
  const makeUntidy = (path: string, text: string) =>
    path.startsWith("papers/")
      ? text.replace(
          /^(title: .*\n)((?:shortName: .*\n)?)/m,
          (_, title: string, name: string) => name + title.replace("\n", "  \n"),
        )
      : text;
  return {
    ...onContent(project, content, "work/fix", makeUntidy),
    name: "fix",
    command: ["scripts/validate.ts", "--fix", "--content", "work/fix"],
  };
}

/** Replaces an exported list with a newer one. */
function exportList(project: string, { content: origin }: CommandInput): Scenario {
  const list = "work/export/README.md";
  const path = join(project, list);
  const content = onContent(project, origin, origin);
  return {
    ...content,
    name: "export",
    command: ["scripts/export.ts", "list", "--out", list, "--content", origin],
    watched: ["work/export"],
    reset: () =>
      writeState(join(project, "work/export"), new Map([["README.md", "The previous list.\n".repeat(1000)]])),
    read: () =>
      new Map([...content.read(), ...(existsSync(path) ? [[list, readFileSync(path, "latin1")] as const] : [])]),
  };
}

/** Replaces a small site with a build of newer content. */
function build(project: string): Scenario {
  const { content: mini } = miniSurvey;
  const oldContent = onContent(project, mini, "work/build");
  const content = onContent(project, mini, "work/build", (_path, text) => text.replace(/^shortName: /m, "$&New "));
  const out = join(project, "out");
  const previous = join(project, ".out.previous-build");
  const next = join(project, ".out.next-build");
  const saved = join(project, "work/saved-site");
  return {
    ...content,
    name: "build",
    command: ["scripts/build.ts"],
    environment: { ...onFixedDay, CONTENT_DIR: "work/build" },
    watched: ["."],
    isReplacedAsWhole: true,
    isWriting: () => existsSync(previous) || existsSync(next),
    prepare: async (run) => {
      oldContent.reset();
      await run();
      renameSync(out, saved);
    },
    reset: () => {
      content.reset();
      for (const folder of [out, previous]) rmSync(folder, { recursive: true, force: true });
      cpSync(saved, out, { recursive: true });
    },
    read: () => new Map([...content.read(), ...readSite(existsSync(out) ? out : previous)]),
  };
}

/** For a command on a copy of the content. `change` edits a file, or omits it by returning undefined. */
function onContent(
  project: string,
  origin: string,
  folder: string,
  change: (path: string, text: string) => string | undefined = (_path, text) => text,
): Pick<Scenario, "watched" | "content" | "reset" | "read"> {
  const initial = new Map(
    [...readState(join(project, origin))].flatMap(([path, text]) => {
      const changed = change(path, text);
      return changed === undefined ? [] : [[path, changed] as const];
    }),
  );
  const target = join(project, folder);
  const papers = join(target, "papers");
  return {
    watched: [join(folder, "papers")],
    content: folder,
    reset: () => {
      writeState(target, initial);
      // Watching needs the folder, even if it is empty.
      mkdirSync(papers, { recursive: true });
    },
    read: () => readState(target),
  };
}
