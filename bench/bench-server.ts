import { createServer, type IncomingMessage, request as requestUpstream, type ServerResponse } from "node:http";
import { PassThrough } from "node:stream";
import { createGzip } from "node:zlib";
import { serveSite } from "@/scripts/site/serve";
import { findFreePort } from "./free-port";

/** A request and the sizes of its response. */
export interface ServedRequest {
  path: string;
  status: number;
  /** Size of the response body before compression. */
  bytes: number;
  /** Size of the response body as sent. */
  sentBytes: number;
}

/** A running server. */
export interface BenchServer {
  /** All requests so far, in the order of their responses. */
  requests: ServedRequest[];
  close(): void;
}

const compressible = /^(?:text\/|application\/(?:json|javascript|manifest\+json)|image\/svg)/;

/** Serves a built site like `npm start`, compresses it with gzip like most hosts, and records all requests. */
export async function serveForBench(folder: string, port: number): Promise<BenchServer> {
  const sitePort = await findFreePort();
  const site = await serveSite({ folder, basePath: "", port: sitePort });
  const requests: ServedRequest[] = [];
  const proxy = createServer((request, response) => {
    const { url = "/", method } = request;
    // The proxy compresses, to measure both sizes.
    const { "accept-encoding": _accepted, ...headers } = request.headers;
    const upstream = requestUpstream({ port: sitePort, path: url, method, headers }, (upstreamResponse) => {
      const sizes = { bytes: 0, sentBytes: 0 };
      response.on("finish", () => requests.push({ path: url, status: upstreamResponse.statusCode ?? 0, ...sizes }));
      forward(request, upstreamResponse, response, sizes);
    });
    upstream.on("error", () => response.destroy());
    upstream.end();
  });
  await new Promise<void>((resolve, reject) => {
    proxy.once("error", reject);
    proxy.listen(port, resolve);
  });
  return {
    requests,
    close() {
      for (const server of [proxy, site]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function forward(
  request: IncomingMessage,
  upstreamResponse: IncomingMessage,
  response: ServerResponse,
  sizes: Pick<ServedRequest, "bytes" | "sentBytes">,
): void {
  const { "content-length": length, ...headers } = upstreamResponse.headers;
  const compresses = compressible.test(headers["content-type"] ?? "") && acceptsGzip(request);
  if (compresses) response.writeHead(upstreamResponse.statusCode ?? 200, { ...headers, "content-encoding": "gzip" });
  else
    response.writeHead(upstreamResponse.statusCode ?? 200, { ...headers, ...(length && { "content-length": length }) });
  const output = compresses ? createGzip() : new PassThrough();
  upstreamResponse.on("data", (chunk: Buffer) => {
    sizes.bytes += chunk.length;
  });
  output.on("data", (chunk: Buffer) => {
    sizes.sentBytes += chunk.length;
  });
  upstreamResponse.pipe(output).pipe(response);
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(headers["accept-encoding"] ?? ""));
}
