import { MetadataError } from "@/lib/contribute/metadata/metadata-error";

/** A question to a service. */
export interface TextRequest {
  /** Name of the service, for messages. */
  service: string;
  url: string;
  userAgent: string;
  /** What a 404 means, one sentence. */
  notFound: string;
  /** Time that one try may take, in milliseconds. */
  limit?: number;
  /** Wait before the second try, in milliseconds. */
  pause?: number;
}

const mostCharacters = 2_000_000;

/**
 * The text that a service answers with. It has 10 s; when it fails for now (no answer, 429, a 5xx) it is asked once more.
 *
 * @throws MetadataError saying in one line why there is no answer.
 */
export async function requestText(request: TextRequest): Promise<string> {
  const first = await tryOnce(request);
  if ("text" in first) return first.text;
  await new Promise((resolve) => setTimeout(resolve, request.pause ?? 3_000));
  const second = await tryOnce(request);
  if ("text" in second) return second.text;
  throw new MetadataError(`${request.service} ${second.failure}.`);
}

/** One try; a failure that may pass is given back, any other is thrown. */
async function tryOnce(request: TextRequest): Promise<{ text: string } | { failure: string }> {
  const { service, url, userAgent, notFound, limit = 10_000 } = request;
  try {
    const response = await fetch(url, {
      headers: { "User-Agent": userAgent },
      signal: AbortSignal.timeout(limit),
    });
    if (response.ok) return { text: await readText(response, service) };
    await response.body?.cancel();
    if (response.status === 404) throw new MetadataError(notFound);
    const failure = `answered with status ${response.status}`;
    if (response.status === 429 || response.status >= 500) return { failure };
    throw new MetadataError(`${service} ${failure}.`);
  } catch (error) {
    if (error instanceof MetadataError) throw error;
    return { failure: describeFailure(error, limit) };
  }
}

async function readText(response: Response, service: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > mostCharacters) throw new MetadataError(`${service} answered with more than 2 MB.`);
  }
  return text + decoder.decode();
}

function describeFailure(error: unknown, limit: number): string {
  if (!(error instanceof Error)) return `failed: ${String(error)}`;
  if (error.name === "TimeoutError") return `did not answer within ${limit / 1000} s`;
  // Node's fetch tells the reason in the cause.
  const cause: unknown = error.cause ?? error;
  const reason = cause instanceof Error ? ("code" in cause ? String(cause.code) : cause.message) : error.message;
  return `cannot be reached (${reason})`;
}
