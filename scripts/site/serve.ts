import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import compression from "compression";
import type { HttpError } from "http-errors";
import serveStatic from "serve-static";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The site to serve, and where to serve it. */
export interface ServeOptions {
  /** Folder of the exported site. */
  folder: string;
  /** Path that the site is served under, such as `/atlas`, or an empty string. */
  basePath: string;
  /** Port to listen on, or 0 for any free port. */
  port: number;
  /** Address to listen on. The default is reachable only from this machine. */
  host?: string;
}

/**
 * Serves a built site as a static host does: index.html for folders, redirects to add a missing slash, and 404.html
 * for everything else. Resolves once the server listens.
 *
 * @throws Error if the server cannot listen, for example because the port is in use.
 */
export function serveSite({ folder, basePath, port, host = "localhost" }: ServeOptions): Promise<Server> {
  const compress = compression({
    // A range refers to the uncompressed file, so do not compress partial responses.
    filter: (request, response) => request.headers.range === undefined && compression.filter(request, response),
    // Typed for Express, but works with Node's own requests and responses.
  }) as unknown as Middleware;
  const files = serveStatic(folder, { fallthrough: false });
  const server = createServer((request: IncomingMessage & { originalUrl?: string }, response) => {
    const { url = "" } = request;
    // Accept only paths with one leading slash: an absolute URL or `//` would name another host.
    if (!/^\/(?!\/)/.test(url)) return sendText(response, 400, "Bad request.");
    const path = pathBelow(basePath, url);
    if (path === undefined) return sendNotFound(response, folder);
    // serve-static adds the slash to the original URL.
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

/** Returns the part of a URL after the base path, or undefined if the URL is not below it. */
function pathBelow(basePath: string, url: string): string | undefined {
  if (!url.startsWith(basePath)) return undefined;
  const rest = url.slice(basePath.length);
  if (rest.startsWith("/")) return rest;
  return rest === "" || rest.startsWith("?") ? `/${rest}` : undefined;
}

/** Sends the response for an error of serve-static. */
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

/** The folder is missing for a moment while a build replaces it. */
function sendUnavailable(response: ServerResponse): void {
  response.setHeader("retry-after", "1");
  sendText(response, 503, "The site is not available. If it is being built, try again in a moment.");
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
