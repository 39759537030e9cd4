/**
 * Escapes control characters, and characters that change the direction of text, as in JSON: `\u001b`. Keeps line feeds
 * and tabs. Text from files and services could otherwise change what a terminal shows.
 */
export function escapeControls(text: string): string {
  return text.replace(
    /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Prints text to standard output, with control characters escaped. */
export function print(text: string): void {
  console.log(escapeControls(text));
}

/** Prints text to standard error, with control characters escaped. */
export function printError(text: string): void {
  console.error(escapeControls(text));
}

/**
 * Ignores that the reader of standard output or standard error has closed it, as `head -1` does. The command does the
 * rest of its work.
 */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listeners("error").includes(throwOtherErrors)) continue;
    stream.on("error", throwOtherErrors);
  }
}

function throwOtherErrors(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
