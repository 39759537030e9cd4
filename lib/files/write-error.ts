import { errorCode } from "./error-code";

/** A file could not be written. The message names the file and the reason. */
export class WriteError extends Error {
  /** Code of the file system error, such as ENOSPC. */
  readonly code: string | undefined;

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`Cannot write ${path}: ${reason}.`, { cause });
    this.code = errorCode(cause);
  }
}

/** Calls a function that writes a file. Its errors become errors that name the file. */
export function nameInErrors<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw new WriteError(path, error);
  }
}
