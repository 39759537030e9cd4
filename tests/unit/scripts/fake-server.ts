import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import type { MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { createMetadataClient } from "@/scripts/metadata/metadata-client";

/** What the stand-in answers to a request: a text, or whatever the function does to the response. */
export type Answer = string | ((response: ServerResponse, request: IncomingMessage) => void);

/** A local server that answers as the services do. */
export interface FakeServer {
  /** The client that commands request it with; its second try comes at once. */
  client: MetadataClient;
  /** Its addresses as environment variables. */
  environment: Record<string, string>;
  /** What was asked so far: path with query, and the user agent. */
  requests: { url: string; userAgent: string | undefined }[];
}

/**
 * Starts a server that gives the first answer whose key the request's path begins with: `/arxiv`, `/crossref/works/10.1`,
 * `/anthology`, `/openreview`. Several answers are given in turn, the last one again and again. It stops when the test ends.
 */
export async function startFakeServer(answers: Record<string, Answer | Answer[]>): Promise<FakeServer> {
  const requests: FakeServer["requests"] = [];
  const given = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    requests.push({ url, userAgent: request.headers["user-agent"] });
    const [key, answer] = Object.entries(answers).find(([path]) => url.startsWith(path)) ?? [];
    const all = Array.isArray(answer) ? answer : [answer];
    const turn = given.get(key ?? "") ?? 0;
    given.set(key ?? "", turn + 1);
    const next = all[Math.min(turn, all.length - 1)];
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
  const client = createMetadataClient("atlas-test", environment, { timeout: 500, retryAfter: 1 });
  return { requests, client, environment };
}

/** An answer with a status and nothing to say. */
export function status(code: number, text = ""): Answer {
  return (response) => response.writeHead(code).end(text);
}

/** No answer, ever. */
export const noAnswer: Answer = () => {};
