import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { createMetadataClient } from "@/scripts/metadata/metadata-client";

/** A response to a request: a text, or a function that writes the response. */
export type Answer = string | ((response: ServerResponse, request: IncomingMessage) => void);

/** A local server that replaces the metadata services. */
export interface FakeServer {
  /** A metadata client for this server. It retries without a delay. */
  client: MetadataClient;
  /** Environment variables with the URLs of this server. */
  environment: Record<string, string>;
  /** The requests so far: path with query, and user agent. */
  requests: { url: string; userAgent: string | undefined }[];
}

/**
 * Starts a server. It sends the first answer whose key is a prefix of the request path: `/arxiv`,
 * `/crossref/works/10.1`, `/anthology`, `/openreview`. A list of answers is sent in order, and the last one is
 * repeated. The server stops after the test. The client waits for `timeout` milliseconds; a short time only suits
 * answers that never end, because other processes can delay the rest.
 */
export async function startFakeServer(
  answers: Record<string, Answer | Answer[]>,
  timeout = 20_000,
): Promise<FakeServer> {
  const requests: FakeServer["requests"] = [];
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    requests.push({ url, userAgent: request.headers["user-agent"] });
    const [key, answer] = Object.entries(answers).find(([path]) => url.startsWith(path)) ?? [];
    const all = Array.isArray(answer) ? answer : [answer];
    const index = sent.get(key ?? "") ?? 0;
    sent.set(key ?? "", index + 1);
    const next = all[Math.min(index, all.length - 1)];
    if (next === undefined) response.writeHead(404).end("Resource not found.");
    else if (typeof next === "string") response.end(next);
    else next(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const environment = {
    ARXIV_API: `${base}/arxiv`,
    CROSSREF_API: `${base}/crossref/`,
    ANTHOLOGY_URL: `${base}/anthology`,
    OPENREVIEW_API: `${base}/openreview`,
  };
  const client = createMetadataClient("atlas-test", environment, { timeout, retryAfter: 1 });
  return { requests, client, environment };
}

/** Returns an answer with a status. */
export function status(code: number, text = ""): Answer {
  return (response) => response.writeHead(code).end(text);
}

/** An answer that never responds. */
export const noAnswer: Answer = () => {};
