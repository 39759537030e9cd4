import { createServer, type Server } from "node:http";
import { serveSite } from "@/scripts/site/serve";

/** Path of the script that logs errors. */
export const errorLogPath = "/engine-error-log.js";

/** The key of `sessionStorage` with the errors of all pages that a browser has shown. */
export const errorLogKey = "engine-errors";

/** Logs script errors, messages of `console.error`, files that fail to load, and violations of the content policy. */
const logScript = `{
  const log = (text) => {
    const errors = JSON.parse(sessionStorage.getItem("${errorLogKey}") ?? "[]");
    sessionStorage.setItem("${errorLogKey}", JSON.stringify([...errors, location.pathname + ": " + text]));
  };
  addEventListener("error", ({ message, target }) => log(message ?? "could not load " + (target.src ?? target.href)), true);
  addEventListener("unhandledrejection", ({ reason }) => log("unhandled rejection: " + reason));
  addEventListener("securitypolicyviolation", (event) => log(event.violatedDirective + " blocks " + event.blockedURI));
  console.error = (...messages) => log(messages.join(" "));
}`;

/**
 * Serves a built site with a script at the start of each page that logs errors in `sessionStorage`. WebKitGTK's driver
 * gives no access to the console. The policy of the site allows the script, because it is a file of the site.
 */
export async function serveWithErrorLog(folder: string, basePath: string) {
  const site = await serveSite({ folder, basePath, port: 0 });
  const proxy = createServer(async (request, response) => {
    if (request.url === basePath + errorLogPath) {
      response.writeHead(200, { "content-type": "text/javascript" }).end(logScript);
      return;
    }
    const { status, headers, body } = await readFrom(`${addressOf(site)}${request.url}`);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "localhost", resolve));

  async function readFrom(url: string) {
    const answer = await fetch(url, { redirect: "manual" });
    const type = answer.headers.get("content-type") ?? "";
    const location = answer.headers.get("location");
    const headers = { "content-type": type, ...(location !== null && { location }) };
    const body = type.startsWith("text/html")
      ? (await answer.text()).replace("<head>", `<head><script src="${basePath}${errorLogPath}"></script>`)
      : Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers, body };
  }

  return {
    address: `${addressOf(proxy)}${basePath}/`,
    close: () => {
      for (const server of [proxy, site]) server.close().closeAllConnections();
    },
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server does not listen on a port.");
  return `http://localhost:${address.port}`;
}
