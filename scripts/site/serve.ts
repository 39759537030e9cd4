import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/**
 * Serves an exported site as a static host does: folders by their index.html, a slash added where it is missing,
 * 404.html for everything else, all below `basePath`. Resolves once it listens.
 *
 * @throws Error when the port is taken.
 */
export function serveSite(folder: string, basePath: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const isBelow = pathname === basePath || pathname.startsWith(`${basePath}/`);
    const path = isBelow ? pathname.slice(basePath.length) : undefined;
    if (path === undefined) return notFound();
    if (path === "" || !/\/$|\.[^/]+$/.test(path)) {
      response.writeHead(308, { location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = path + search;
    files(request, response, notFound);

    function notFound() {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(folder, "404.html")));
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve(server));
  });
}
