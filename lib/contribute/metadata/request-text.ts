import { MetadataError } from "./metadata-error";

/** Requests a text from a service; undefined for a 404. Throws MetadataError if the request fails. */
export type RequestText = (service: string, url: string) => Promise<string | undefined>;

/** The part of `fetch` that requests use. The terminal passes a function that adds headers. */
export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

/** Limits of requests, in milliseconds. */
export interface RequestLimits {
  /** Timeout of one attempt. */
  timeout: number;
  /** Delay before a retry after a network error, a timeout, 429 or 5xx; undefined for no retry. */
  retryAfter?: number;
}

const maxCharacters = 2_000_000;

/** Creates a function that requests texts of at most 2 MB with `fetch`. */
export function createTextRequester(fetch: Fetch, { timeout, retryAfter }: RequestLimits): RequestText {
  return async (service, url) => {
    let result = await tryOnce(service, url, fetch, timeout);
    if ("failure" in result && retryAfter !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
      result = await tryOnce(service, url, fetch, timeout);
    }
    if ("failure" in result) throw new MetadataError(`${service} ${result.failure}`);
    return result.text;
  };
}

/** Makes one attempt. Returns temporary failures and throws all others. */
async function tryOnce(
  service: string,
  url: string,
  fetch: Fetch,
  timeout: number,
): Promise<{ text: string | undefined } | { failure: string }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (response.ok) return { text: await readText(response, service) };
    discardBody(response);
    if (response.status === 404) return { text: undefined };
    if (response.status === 429) return { failure: "received too many requests. Try again in a minute." };
    const failure = `responded with status ${response.status}.`;
    if (response.status >= 500) return { failure };
    throw new MetadataError(`${service} ${failure}`);
  } catch (error) {
    if (error instanceof MetadataError) throw error;
    return { failure: describeFailure(error, timeout) };
  }
}

/** Cancels an unread body to free its connection. */
function discardBody(response: Response): void {
  void response.body?.cancel().catch(() => {});
}

async function readText(response: Response, service: string): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    text += decoder.decode(part.value, { stream: true });
    if (text.length <= maxCharacters) continue;
    void reader?.cancel().catch(() => {});
    throw new MetadataError(`${service} sent more than 2 MB.`);
  }
}

function describeFailure(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === "TimeoutError") return `did not respond within ${timeout / 1000} s.`;
  // Node sets the reason as the cause. Browsers do not distinguish a network error from a CORS error.
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return "could not be reached.";
  return `could not be reached (${"code" in cause ? String(cause.code) : cause.message}).`;
}
