import { readdirSync, readFileSync } from "node:fs";
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { expect, test } from "vitest";
import { asUsageError, collect, describeCommand, runCommand, UsageError } from "@/scripts/command";
import { runScript } from "./run-script";

/** Every command, with its script and arguments. */
const commands: [script: string, ...args: string[]][] = [
  ["add"],
  ["audit"],
  ["audit", "venues"],
  ["build"],
  ["export"],
  ["import"],
  ["intake"],
  ["new"],
  ["schema"],
  ["search"],
  ["start"],
  ["test"],
  ["validate"],
  ["../tests/faults/fuzz"],
];

test("lists every script", () => {
  const scripts = readdirSync("scripts")
    .filter((name) => name !== "command.ts" && /\.ts$/.test(name))
    .filter((name) => readFileSync(`scripts/${name}`, "utf8").includes("describeCommand("))
    .map((name) => name.slice(0, -3));
  expect(scripts.length).toBeGreaterThanOrEqual(10);
  expect(commands.map(([script]) => script)).toEqual(expect.arrayContaining(scripts));
});

test.concurrent.for(commands)("%s prints its help", async ([script, ...args], { expect }) => {
  const { code, out, err } = await runScript(script, [...args, "--help"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^Usage: np[mx] /);
  expect(out).toMatch(/\n {2}-h, --help {2,}print this help\n/);
  expect(out).toMatch(/\nExit codes:\n {2}0 {2}\w.*\n(?: {5}.*\n)* {2}1 {2}\w.*\n(?: {5}.*\n)* {2}2 {2}\w/);
});

test.concurrent.for(commands)("%s rejects an unknown option", async ([script, ...args], { expect }) => {
  const { code, out, err } = await runScript(script, [...args, "--colour"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^Unknown option '--colour'.*\nUsage: np[mx] .*\nRun .* --help for details\.\n$/);
});

function createCommand() {
  return describeCommand({
    call: "npm run bake --",
    does: "Bakes bread.",
    reads: ["PORT"],
    exitCodes: { 0: "it is baked", 1: "it is burnt" },
  })
    .argument("<FLOUR>", "what to bake")
    .option("--out <FILE>", "where to put it")
    .option("--seed <NAME>", "what to strew", collect)
    .option("--dry", "without water");
}

/** Runs a command that does `work`. */
async function run(args: string[], work: () => number = () => 0, command: CommandUnknownOpts = createCommand()) {
  const printed = { out: "", err: "" };
  const code = await runCommand(command, work, {
    args,
    print: (text) => {
      printed.out += `${text}\n`;
    },
    printError: (text) => {
      printed.err += text;
    },
  });
  return { code, ...printed, options: command.opts(), given: command.args };
}

test("parses options in any position and format", async () => {
  expect(await run(["--seed", "poppy", "-", "--out=--dry.txt", "--seed=flax"], () => 1)).toEqual({
    code: 1,
    out: "",
    err: "",
    options: { seed: ["poppy", "flax"], out: "--dry.txt" },
    given: ["-"],
  });
});

test("prints arguments, options, variables and exit codes in the help", async () => {
  const { code, out } = await run(["--help"], () => 1);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "Usage: npm run bake -- [options] <FLOUR>

    Bakes bread.

    Arguments:
      FLOUR          what to bake

    Options:
      --out <FILE>   where to put it
      --seed <NAME>  what to strew
      --dry          without water
      -h, --help     print this help

    Environment variables:
      PORT  port of the site; 0 for any free port (default: 3000)

    Exit codes:
      0  it is baked
      1  it is burnt
      2  the options or settings are wrong
    "
  `);
});

test.each([
  [["rye", "--dryy"], "Unknown option '--dryy' (Did you mean --dry?)"],
  [["rye", "wheat"], "Too many arguments. Expected 1 argument but got 2."],
  [[], "Missing required argument 'FLOUR'."],
  [["rye", "--out"], "Option '--out <FILE>' argument missing."],
  [["rye", "--out", "--dry"], "Option '--out <FILE>' needs a value before --dry."],
  [["rye", "--seed", "flax", "--seed", "--dry"], "Option '--seed <NAME>' needs a value before --dry."],
])("reports a usage error for %j", async (args, message) => {
  const { code, out, err } = await run(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(
    `${message}\nUsage: npm run bake -- <FLOUR> [--out <FILE>] [--seed <NAME>] [--dry] [--help]\n` +
      "Run npm run bake -- --help for details.",
  );
});

test("does not list the options in the usage if there are too many for a line or two", async () => {
  const long = createCommand();
  for (let index = 0; index < 12; index += 1) long.option(`--option-${index} <VALUE>`, "an option");
  const { err } = await run([], undefined, long);
  expect(err).toContain("\nUsage: npm run bake -- <FLOUR> [options]\n");
});

test("reports usage errors of the command and throws other errors", async () => {
  const fail = (): never => {
    throw new Error("There is no oven.");
  };
  expect(await run(["rye"], () => asUsageError(fail))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^There is no oven\.\nUsage: /),
  });
  await expect(run(["rye"], fail)).rejects.toThrow("There is no oven.");
  expect(() => asUsageError(fail)).toThrow(UsageError);
});
