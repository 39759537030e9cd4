import { Command, CommanderError, type CommandUnknownOpts } from "@commander-js/extra-typings";
import { WriteError } from "@/lib/files/write-error";
import { ignoreClosedPipes, printError as printErrorSafely, print as printSafely } from "./print";

/** The environment variables that commands read, as `--help` explains them. */
const variables = {
  CONTENT_DIR: "the content folder (default: content)",
  BASE_PATH: "path below which the site is served, for example /atlas (default: none)",
  SITE_URL: "public origin, for example https://example.org (default: the url in survey.md)",
  OUT_DIR: "folder for the built site: new, empty, or a previous build (default: out)",
  PORT: "port of the site; 0 for any free port (default: 3000)",
  HOST: "host name or IP address to listen on; 0.0.0.0 allows other machines (default: localhost)",
  ARXIV_API: "base URLs to use instead of arXiv's, separated by spaces",
  CROSSREF_API: "base URLs to use instead of Crossref's, separated by spaces",
  ANTHOLOGY_URL: "base URLs to use instead of the ACL Anthology's, separated by spaces",
  OPENREVIEW_API: "base URLs to use instead of OpenReview's, separated by spaces",
  CONTACT_EMAIL: "email address for the User-Agent header of requests (default: none)",
  CHROMIUM_PATH: "browser for the tests (default: the first Chrome or Chromium found, or an installed one)",
  CHECK_SINCE: "a revision; papers added since then can be without a note (default: none)",
};

/** The parts of `--help` in addition to arguments and options. */
interface About {
  /** The start of the command line, for example `npm run validate --`. */
  call: string;
  /** One sentence about what the command does. */
  does: string;
  reads?: readonly (keyof typeof variables)[];
  /** Meanings of exit codes 0 and 1. Exit code 2 is a usage error in all commands. */
  exitCodes: { 0: string; 1: string };
}

/** Defines a command whose `--help` lists environment variables and exit codes. Run it with `runCommand`. */
export function describeCommand({ call, does, reads = [], exitCodes }: About): Command {
  const command = new Command(call).description(does).helpOption("-h, --help", "print this help").exitOverride();
  const sections = () =>
    formatList(command, "Environment variables", Object.fromEntries(reads.map((name) => [name, variables[name]]))) +
    formatList(command, "Exit codes", { ...exitCodes, 2: "the options or settings are wrong" });
  return command.addHelpText("after", sections);
}

/** A command was called with wrong options or settings. The message says what is wrong. */
export class UsageError extends Error {}

/** Calls a function and converts its errors to usage errors, except errors while writing. */
export function asUsageError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw toUsageError(error);
  }
}

/** Converts an error to a usage error, except errors while writing. */
export function toUsageError(error: unknown): Error {
  if (error instanceof WriteError) return error;
  return new UsageError(error instanceof Error ? error.message : String(error));
}

/** The command line and output functions; by default those of the process. */
interface CommandLine {
  args?: readonly string[];
  print?: (text: string) => void;
  printError?: (text: string) => void;
}

/**
 * Parses the options of a command and runs `work`, which returns the exit code. Returns 0 after `--help`. Prints a
 * usage error with the usage and returns 2. Prints an error of the file system or the network and returns 1. Throws other
 * errors: their stack trace helps to fix the command.
 */
export async function runCommand(
  command: CommandUnknownOpts,
  work: () => number | Promise<number>,
  { args = process.argv.slice(2), print = printSafely, printError = printErrorSafely }: CommandLine = {},
): Promise<number> {
  ignoreClosedPipes();
  command.configureOutput({ writeOut: (text) => print(text.trimEnd()), outputError: () => {} });
  try {
    command.parse(args, { from: "user" });
    rejectOptionsAsValues(command);
    return await work();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof WriteError || isSystemError(error)) {
      printError(error.message);
      return 1;
    }
    if (!(error instanceof CommanderError || error instanceof UsageError)) throw error;
    const message = error instanceof UsageError ? error.message : asSentence(error.message);
    printError(`${message}\nUsage: ${usageOf(command)}\nRun ${command.name()} --help for details.`);
    return 2;
  }
}

/** Whether an error comes from the operating system. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

/** Collects the values of an option that can be repeated. */
export function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}

/** Throws if the value of an option is missing, as in `--out --check`, which would write a file named `--check`. */
function rejectOptionsAsValues(command: CommandUnknownOpts): void {
  for (const option of command.options) {
    const misplaced = [command.getOptionValue(option.attributeName())]
      .flat()
      .find(
        (value) =>
          typeof value === "string" && command.options.some(({ short, long }) => [short, long].includes(value)),
      );
    if (misplaced !== undefined) throw new UsageError(`Option '${option.flags}' needs a value before ${misplaced}.`);
  }
}

/** Maximum length of a usage that lists all options. */
const maxUsageLength = 160;

/** Formats all arguments and options on one line. Many options are not listed, as in `--help`. */
function usageOf(command: CommandUnknownOpts): string {
  const args = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const start = [command.name(), ...args].join(" ");
  const full = [start, ...command.options.map(({ flags }) => `[${flags}]`), "[--help]"].join(" ");
  return full.length > maxUsageLength ? `${start} [options]` : full;
}

/** Formats a section of the help with its terms in a column. */
function formatList(command: CommandUnknownOpts, heading: string, items: Record<string, string>): string {
  const helper = command.createHelp();
  helper.prepareContext({ helpWidth: process.stdout.columns ?? 80 });
  const width = Math.max(0, ...Object.keys(items).map((term) => term.length));
  const lines = Object.entries(items).map(([term, description]) => helper.formatItem(term, width, description, helper));
  return lines.length === 0 ? "" : `\n${heading}:\n${lines.join("\n")}\n`;
}

/** Formats a message of commander as one sentence. */
function asSentence(message: string): string {
  const line = message.replace(/^error: /, "").replaceAll("\n", " ");
  return line.charAt(0).toUpperCase() + line.slice(1) + (/[.)?!]$/.test(line) ? "" : ".");
}
