import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import type { HttpError } from "http-errors";
import serveStatic from "serve-static";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Where a site is served from and to. */
export interface ServeOptions {
  /** Folder of the exported site. */
  folder: string;
  /** Path below which the site is served, such as `/atlas`; empty for none. */
  basePath: string;
  /** Port to listen on; 0 for any free one. */
  port: number;
  /** Address to listen on. Only this machine can reach the default. */
  host?: string;
}

/**
 * Serves an exported site as a static host does: folders by their index.html, a slash added where it is missing,
 * 404.html for everything else. Resolves once it listens.
 *
 * @throws Error when it cannot listen there, for example because the port is taken.
 */
export function serveSite({ folder, basePath, port, host = "localhost" }: ServeOptions): Promise<Server> {
  const compress = compression({
    // Part of a compressed file is of no use to a client that asked for part of the file.
    filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
    // Its types are those of Express, but it needs no more than what Node gives.
  }) as unknown as Middleware;
  const files = serveStatic(folder, { fallthrough: false });
  const server = createServer((request: IncomingMessage & { originalUrl?: string }, response) => {
    const { url = "" } = request;
    // Browsers send a path. An absolute address, or a path that begins with two slashes, would name another host.
    if (!/^\/(?!\/)/.test(url)) return sendText(response, 400, "Bad request.");
    const path = pathBelow(basePath, url);
    if (path === undefined) return sendNotFound(response, folder);
    // serve-static redirects to the original address with a slash added.
    request.originalUrl = url;
    request.url = path;
    compress(request, response, () => {
      files(request, response, (error) => sendError(response, folder, error));
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** The part of an address below the base path; undefined when it is not below it. */
function pathBelow(basePath: string, url: string): string | undefined {
  if (!url.startsWith(basePath)) return undefined;
  const rest = url.slice(basePath.length);
  if (rest.startsWith("/")) return rest;
  return rest === "" || rest.startsWith("?") ? `/${rest}` : undefined;
}

/** Answers a request that serve-static could not, by the status of its error. */
function sendError(response: ServerResponse, folder: string, error: HttpError | undefined): void {
  const { status = 404, headers = {} } = error ?? {};
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 404) sendNotFound(response, folder);
  else if (status === 416) sendText(response, 416, "The file does not have this range.");
  else if (status < 500) sendText(response, status, "Bad request.");
  else sendUnavailable(response);
}

function sendNotFound(response: ServerResponse, folder: string): void {
  let page: Buffer;
  try {
    page = readFileSync(join(folder, "404.html"));
  } catch {
    sendUnavailable(response);
    return;
  }
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
}

/** A build replaces the folder, so that for a moment there is none. */
function sendUnavailable(response: ServerResponse): void {
  response.setHeader("retry-after", "1");
  sendText(response, 503, "The site cannot be read. If it is being built, try again in a moment.");
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
