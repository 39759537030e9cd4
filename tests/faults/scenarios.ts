import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CommandInput, miniSurvey } from "./command-input";
import { type FolderState, readSite, readState, writeState } from "./folder-state";

/** A command that is killed, and what it works on. Paths are below the copy of the project. */
export interface Scenario {
  name: string;
  /** Script and arguments. */
  command: readonly [string, ...string[]];
  environment?: Record<string, string>;
  /** Folders in which the command makes or renames files: a change in one is a moment to kill it. */
  watched: readonly string[];
  /** Folder of the content that must be valid after each kill. */
  content: string;
  /** Whether the command may say with exit code 1 that its work is done already. */
  mayRefuseRepetition?: true;
  /** Whether what it writes is replaced as a whole, not file by file. */
  isWhole?: true;
  /** Whether the command was killed while it replaced something, if files alone do not show it. */
  isAmidWriting?(): boolean;
  /** Makes what `reset` brings back, with a function that runs the command. */
  prepare?(run: () => Promise<unknown>): Promise<void>;
  /** Brings back the state before the command. */
  reset(): void;
  /** What the command may change, and what it must leave alone. */
  read(): FolderState;
}

/** For commands that date what they write. */
const onFixedDay = { NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, "fixed-day.mjs"))}` };

/** The commands by name. Each works in a folder of its own, `work/<name>` in the copy of the project. */
export const scenarios: Record<string, (project: string, material: CommandInput) => Scenario> = {
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
    mayRefuseRepetition: true,
  };
}

/** A list that is imported for the first time: nothing refers to a paper, and the source has no sections. */
function importList(project: string, { content, list }: CommandInput): Scenario {
  const strip = (path: string, text: string) => {
    if (/^(?:papers|frameworks|questions)\//.test(path)) return undefined;
    const unlinked = text.replace(/\]\(\/papers\/[^)]*\)/g, "](/papers/)");
    return unlinked.replace(/^(?:sections|landmarks):\n(?: .*\n)*/m, "");
  };
  if ("text" in list) writeFileSync(join(project, "list.md"), list.text);
  const given = "text" in list ? ["list.md"] : [list.file, "--source", list.source];
  return {
    ...onContent(project, content, "work/import", strip),
    name: "import",
    command: ["scripts/import.ts", ...given, "--content", "work/import"],
    environment: onFixedDay,
  };
}

/** Each paper has something to fix that is no issue: blanks at ends of lines, and keys in another order. */
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

/** A list that is replaced by a newer one. */
function exportList(project: string, { content: origin }: CommandInput): Scenario {
  const list = "work/export/README.md";
  const path = join(project, list);
  const content = onContent(project, origin, origin);
  return {
    ...content,
    name: "export",
    command: ["scripts/export.ts", "list", "--out", list, "--content", origin],
    watched: ["work/export"],
    reset: () => writeState(join(project, "work/export"), new Map([["README.md", "The former list.\n".repeat(1000)]])),
    read: () =>
      new Map([...content.read(), ...(existsSync(path) ? [[list, readFileSync(path, "latin1")] as const] : [])]),
  };
}

/** A small site that is replaced by that of a later version of its content. */
function build(project: string): Scenario {
  const { content: mini } = miniSurvey;
  const former = onContent(project, mini, "work/build");
  const content = onContent(project, mini, "work/build", (_path, text) => text.replace(/^shortName: /m, "$&New "));
  const out = join(project, "out");
  const aside = join(project, ".out.former-build");
  const next = join(project, ".out.next-build");
  const saved = join(project, "work/saved-site");
  return {
    ...content,
    name: "build",
    command: ["scripts/build.ts"],
    environment: { CONTENT_DIR: "work/build" },
    watched: ["."],
    isWhole: true,
    isAmidWriting: () => existsSync(aside) || existsSync(next),
    prepare: async (run) => {
      former.reset();
      await run();
      renameSync(out, saved);
    },
    reset: () => {
      content.reset();
      for (const folder of [out, aside]) rmSync(folder, { recursive: true, force: true });
      cpSync(saved, out, { recursive: true });
    },
    read: () => new Map([...content.read(), ...readSite(existsSync(out) ? out : aside)]),
  };
}

/** A command on a copy of the content, each file of which is changed by `change` or left out. */
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
      // There to be watched, also when it is empty.
      mkdirSync(papers, { recursive: true });
    },
    read: () => readState(target),
  };
}
