import { spawn } from "node:child_process";

/** Result of a script. */
export interface Outcome {
  code: number | null;
  /** Standard output. */
  out: string;
  /** Standard error. */
  err: string;
}

/** Runs a script in `scripts/` as a child process, with `input` as its standard input. */
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
    // Ignore EPIPE: a script may exit without reading its input.
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...outcome, code }));
  });
}
