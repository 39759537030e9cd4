/** Time without progress after which loading fails, in milliseconds. */
export const loadTimeout = 20_000;

/** Rejects if a promise does not settle in time. For imports, which report no progress and cannot be aborted. */
export function withTimeout<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timeoutError()), loadTimeout);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Returns the error of a timeout. */
export function timeoutError(): Error {
  return new Error(`Nothing arrived within ${loadTimeout / 1000} s.`);
}
