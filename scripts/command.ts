import { Command, CommanderError, type CommandUnknownOpts } from "@commander-js/extra-typings";

/** The environment variables that commands read, as `--help` explains them. */
const variables = {
  CONTENT_DIR: "the content folder (default: content)",
  BASE_PATH: "path below which the site is served, such as /atlas (default: none)",
  SITE_URL: "public origin, such as https://example.org (default: the url of survey.md)",
  OUT_DIR: "folder of the built site: new, empty, or the site of a former build (default: out)",
  PORT: "port of the site; 0 for any free port (default: 3000)",
  HOST: "address to serve the site at; 0.0.0.0 lets other machines in (default: localhost)",
  ARXIV_API: "address to ask instead of arXiv's",
  CROSSREF_API: "address to ask instead of Crossref's",
  ANTHOLOGY_URL: "address to ask instead of the ACL Anthology's",
  OPENREVIEW_API: "addresses to ask instead of OpenReview's, separated by blanks",
  CONTACT_EMAIL: "whom services can write to; part of each request (default: nobody)",
  CHROMIUM_PATH: "the browser for the tests (default: the first Chrome or Chromium found, or one that is installed)",
  CHECK_SINCE: "a revision; papers that are newer may have no note (default: none)",
};

/** What `--help` says of a command beside its arguments and options. */
interface About {
  /** How it is called, for example `npm run validate --`. */
  call: string;
  /** What it does. */
  does: string;
  reads?: readonly (keyof typeof variables)[];
  /** What exit codes 0 and 1 mean. Exit code 2 is misuse, whatever the command. */
  exitCodes: { 0: string; 1: string };
}

/** A command whose `--help` names the variables that it reads and its exit codes. Run it with `runCommand`. */
export function describeCommand({ call, does, reads = [], exitCodes }: About): Command {
  const command = new Command(call).description(does).helpOption("-h, --help", "print this help").exitOverride();
  const sections = () =>
    formatList(command, "Environment variables", Object.fromEntries(reads.map((name) => [name, variables[name]]))) +
    formatList(command, "Exit codes", { ...exitCodes, 2: "the options or settings are wrong" });
  return command.addHelpText("after", sections);
}

/** The command cannot do what it was asked to do; the message says why, or what would be right. */
export class UsageError extends Error {}

/** Reads something of which every failure is misuse. */
export function asUsageError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The command line, and where to print; those of the process unless given. */
interface CommandLine {
  args?: readonly string[];
  print?: (text: string) => void;
  printError?: (text: string) => void;
}

/**
 * Reads the options of a command, then does its work, which gives the exit code. Exit code 0 after `--help`; 2 on misuse,
 * with what is wrong and the usage.
 */
export async function runCommand(
  command: CommandUnknownOpts,
  work: () => number | Promise<number>,
  { args = process.argv.slice(2), print = console.log, printError = console.error }: CommandLine = {},
): Promise<number> {
  command.configureOutput({ writeOut: (text) => print(text.trimEnd()), outputError: () => {} });
  try {
    command.parse(args, { from: "user" });
    refuseOptionsAsValues(command);
    return await work();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (!(error instanceof CommanderError || error instanceof UsageError)) throw error;
    const problem = error instanceof UsageError ? error.message : asSentence(error.message);
    printError(`${problem}\nUsage: ${usageOf(command)}\n${command.name()} --help explains what can be given.`);
    return 2;
  }
}

/** Gathers the values of an option that can be given several times. */
export function collect(value: string, former: string[] = []): string[] {
  return [...former, value];
}

/** A forgotten value, as in `--out --check`, which would name a file `--check`. */
function refuseOptionsAsValues(command: CommandUnknownOpts): void {
  for (const option of command.options) {
    const mistaken = [command.getOptionValue(option.attributeName())]
      .flat()
      .find(
        (value) =>
          typeof value === "string" && command.options.some(({ short, long }) => [short, long].includes(value)),
      );
    if (mistaken !== undefined) throw new UsageError(`Option '${option.flags}' needs a value before ${mistaken}.`);
  }
}

/** Everything that can be given, on one line. */
function usageOf(command: CommandUnknownOpts): string {
  const args = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...args, ...command.options.map(({ flags }) => `[${flags}]`), "[--help]"].join(" ");
}

/** A section of the help with its terms in a column. */
function formatList(command: CommandUnknownOpts, heading: string, items: Record<string, string>): string {
  const helper = command.createHelp();
  helper.prepareContext({ helpWidth: process.stdout.columns ?? 80 });
  const width = Math.max(0, ...Object.keys(items).map((term) => term.length));
  const lines = Object.entries(items).map(([term, description]) => helper.formatItem(term, width, description, helper));
  return lines.length === 0 ? "" : `\n${heading}:\n${lines.join("\n")}\n`;
}

/** Commander's message as one line like those of the commands themselves. */
function asSentence(message: string): string {
  const line = message.replace(/^error: /, "").replaceAll("\n", " ");
  return line.charAt(0).toUpperCase() + line.slice(1) + (/[.)?!]$/.test(line) ? "" : ".");
}
