import { createServer, type IncomingMessage, request as requestUpstream, type ServerResponse } from "node:http";
import { PassThrough } from "node:stream";
import { createGzip } from "node:zlib";
import { serveSite } from "@/scripts/site/serve";
import { findFreePort } from "./free-port";

/** A request that was answered. */
export interface ServedRequest {
  path: string;
  status: number;
  /** Length of the answer's body, unpacked. */
  bytes: number;
  /** Length of the answer's body as it was sent. */
  sentBytes: number;
}

/** A site that is being served. */
export interface BenchServer {
  /** All requests so far, in the order in which they were answered. */
  requests: ServedRequest[];
  close(): void;
}

const compressible = /^(?:text\/|application\/(?:json|javascript|manifest\+json)|image\/svg)/;

/** Serves an exported site like `npm start`, with gzip as hosts add it, and keeps a list of what was asked for. */
export async function serveForBench(folder: string, port: number): Promise<BenchServer> {
  const sitePort = await findFreePort();
  const site = await serveSite({ folder, basePath: "", port: sitePort });
  const requests: ServedRequest[] = [];
  const front = createServer((request, response) => {
    const { url = "/", method } = request;
    // Compressed here, so that both sizes are known.
    const { "accept-encoding": _accepted, ...headers } = request.headers;
    const upstream = requestUpstream({ port: sitePort, path: url, method, headers }, (answer) => {
      const sizes = { bytes: 0, sentBytes: 0 };
      response.on("finish", () => requests.push({ path: url, status: answer.statusCode ?? 0, ...sizes }));
      pass(request, answer, response, sizes);
    });
    upstream.on("error", () => response.destroy());
    upstream.end();
  });
  await new Promise<void>((resolve, reject) => {
    front.once("error", reject);
    front.listen(port, resolve);
  });
  return {
    requests,
    close() {
      for (const server of [front, site]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function pass(
  request: IncomingMessage,
  answer: IncomingMessage,
  response: ServerResponse,
  sizes: Pick<ServedRequest, "bytes" | "sentBytes">,
): void {
  const { "content-length": length, ...headers } = answer.headers;
  const packs = compressible.test(headers["content-type"] ?? "") && accepts(request);
  if (packs) response.writeHead(answer.statusCode ?? 200, { ...headers, "content-encoding": "gzip" });
  else response.writeHead(answer.statusCode ?? 200, { ...headers, ...(length && { "content-length": length }) });
  const through = packs ? createGzip() : new PassThrough();
  answer.on("data", (chunk: Buffer) => {
    sizes.bytes += chunk.length;
  });
  through.on("data", (chunk: Buffer) => {
    sizes.sentBytes += chunk.length;
  });
  answer.pipe(through).pipe(response);
}

function accepts({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(headers["accept-encoding"] ?? ""));
}
