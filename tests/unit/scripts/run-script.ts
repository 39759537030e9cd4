import { spawn } from "node:child_process";

/** What became of a command line. */
export interface Outcome {
  code: number | null;
  /** What it printed for readers. */
  out: string;
  /** What it printed of problems. */
  err: string;
}

/** Runs a script of `scripts/` as its users do, with `input` on its standard input. */
export function runScript(
  script: string,
  args: readonly string[],
  { environment = {}, input = "" }: { environment?: Record<string, string>; input?: string } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    env: { ...process.env, ...environment, NO_COLOR: "1" },
  });
  const outcome: Outcome = { code: null, out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    outcome.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    outcome.err += text;
  });
  child.stdin.on("error", () => {
    // A script that does not read its input closes it, which is no failure here.
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...outcome, code }));
  });
}
