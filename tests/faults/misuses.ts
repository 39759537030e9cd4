import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { miniSurvey } from "./command-input";
import { type Budget, type Part, type PartResult, runCases } from "./part";

/** A wrong call of a command. */
interface Misuse {
  script: string;
  args: readonly string[];
  env?: Record<string, string>;
}

const commands = [
  "add",
  "audit",
  "build",
  "export",
  "import",
  "intake",
  "new",
  "schema",
  "search",
  "start",
  "test",
  "validate",
];
const content = ["--content", miniSurvey.content];
/** Values that are wrong for every option and argument. FILES is a folder with wrong files. */
const wrongPaths = [
  "",
  "FILES/nothing",
  "FILES/folder",
  "FILES/latin1.md",
  "FILES/binary",
  "FILES/empty",
  "\u001b[31m",
  "a\0b",
];

/** Returns about 200 wrong calls of all commands. */
function listMisuses(): Misuse[] {
  const call = (script: string, ...args: string[]): Misuse => ({ script, args });
  return [
    ...commands.flatMap((script) => [
      call(script, "--colour"),
      call(script, "-x"),
      call(script, "--help=x"),
      call(script, "a", "b", "--", "--c"),
      call(script, "--content"),
      call(script, "--json=x"),
    ]),
    ...["validate", "audit", "export", "search", "add", "import", "intake"].flatMap((script) => {
      const needed = {
        validate: [],
        audit: [],
        export: ["list"],
        search: ["x"],
        add: ["paper.bib"],
        import: ["a.md"],
        intake: ["a.md"],
      };
      const args = needed[script as keyof typeof needed];
      return [
        ...wrongPaths.filter((path) => !path.includes("\0")).map((path) => call(script, ...args, "--content", path)),
        { script, args, env: { CONTENT_DIR: "FILES/nothing" } },
        { script, args, env: { CONTENT_DIR: "FILES/empty" } },
      ];
    }),
    ...wrongPaths
      .filter((path) => !path.includes("\0"))
      .flatMap((path) => [
        call("import", path, ...content, "--dry-run"),
        call("intake", path, ...content, "--dry-run"),
        call("add", path, "--yes", "--topic", "baking", ...content),
        call("add", "--from-issue", path, "--yes", ...content),
        call("audit", "venues", "--facts", path, ...content),
        call("export", "list", "--check", "--out", path, ...content),
      ]),
    ...["", "--x", "HEAD~99999", "no-such", "\u001b[31m", "-"].flatMap((revision) => [
      call("validate", ...content, "--since", revision),
      call("audit", "notes", ...content, "--since", revision),
    ]),
    ...["0", "-1", "1.5", "x", "1e999", ""].map((limit) => call("search", "x", ...content, "--limit", limit)),
    ...["xml", "", "text,json"].map((format) => call("validate", ...content, "--format", format)),
    ...["", "x", "http://", "a,b"].map((url) => call("add", "FILES/paper.bib", "--yes", ...content, "--code", url)),
    ...["", "20", "x"].map((year) => call("add", "FILES/paper.bib", "--yes", ...content, "--year", year)),
    ...["con", "A", "", "../x", "a".repeat(300), "2024"].map((id) =>
      call("add", "FILES/paper.bib", "--yes", "--topic", "baking", ...content, "--id", id),
    ),
    ...["list", "papers", ""].map((what) => call("export", what, ...content, "--out", "FILES/folder")),
    call("export", ...content),
    call("search", ...content),
    call("import", ...content),
    call("import", "FILES/list.md", "--source", "nowhere", ...content),
    call("import", "FILES/list.md", "--out", "FILES/empty", ...content),
    call("audit", "nothing", ...content),
    call("audit", "--json", ...content),
    call("audit", "sources", "--since", "HEAD", ...content),
    call("audit", "venues", "no-such-paper", ...content),
    call("add", "FILES/paper.bib", "--key", "none", "--yes", ...content),
    call("add", "FILES/paper.bib", ...content),
    call("add", "--yes", ...content),
    ...["99999", "-1", "x", "80a"].map((port) => ({ script: "start", args: [], env: { PORT: port } })),
    ...["/ä b", "/a?b", "/a//b", "/a/../b", "/.a"].map((path) => ({
      script: "build",
      args: [],
      env: { BASE_PATH: path },
    })),
    ...["x", "ftp://a", "https://a/b?c", "https://"].map((url) => ({
      script: "build",
      args: [],
      env: { SITE_URL: url },
    })),
    ...[".", "content", "/", "lib"].map((folder) => ({ script: "build", args: [], env: { OUT_DIR: folder } })),
  ];
}

/** Calls each command wrongly. */
export const misuses: Part = {
  name: "misuses",
  measure: "wrong calls of commands that print a stack trace or raw control characters, or have no sentence",
  isList: true,
  run: runMisuses,
};

async function runMisuses(budget: Budget): Promise<PartResult> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-misuses-"));
  try {
    mkdirSync(join(folder, "folder"));
    writeFileSync(join(folder, "empty"), "");
    writeFileSync(join(folder, "latin1.md"), Buffer.from("---\ntitle: Nystr\u00f6m\n---\n", "latin1"));
    writeFileSync(join(folder, "binary"), Buffer.from([0, 255, 27, 91, 51, 49, 109, 10, 0]));
    writeFileSync(join(folder, "paper.bib"), miniSurvey.bibtex);
    writeFileSync(join(folder, "list.md"), "# Baking\n\n- [\u001b[31m](https://a.b)\n");
    return await runCases(listMisuses(), (misuse) => callWrongly(misuse, folder), budget);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function callWrongly({ script, args, env = {} }: Misuse, folder: string): Promise<string | undefined> {
  const place = (text: string) => text.replace("FILES", folder);
  const values = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, place(value)]));
  const { code, output } = await run([`scripts/${script}.ts`, ...args.map(place)], values);
  const shown = `${JSON.stringify(env)} ${script} ${JSON.stringify(args)} (exit code ${code}): ${output.slice(0, 500)}`;
  if (/^\s+at .*(?::\d+:\d+|<anonymous>|\(node:)/m.test(output)) return `Stack trace: ${shown}`;
  if (/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u.test(output)) return `Control character: ${shown}`;
  if (code !== 0 && code !== 1 && code !== 2) return `Exit code: ${shown}`;
  if (code !== 0 && !/\p{L}{2,}.*[.:)?]/u.test(output)) return `No sentence: ${shown}`;
  return undefined;
}

function run(args: readonly string[], env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    env: { ...process.env, NO_COLOR: "1", ARXIV_API: "http://127.0.0.1:9", CROSSREF_API: "http://127.0.0.1:9", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  const timer = setTimeout(() => child.kill(), 120_000);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}
