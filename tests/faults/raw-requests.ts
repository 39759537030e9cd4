import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveSite } from "@/scripts/site/serve";
import { type Budget, type Part, type PartResult, runCases } from "./part";

const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "PATCH",
  "get",
  "",
  "G E T",
  "\0",
];
const targets = [
  ..."/ // /// //// /. /.. /../ /./ /.//host/x /..//host/x /%2fhost/x /%2e%2e/ /%00 /% /%E0%A4%A /%ff /\\ /\\host /a\\..\\b".split(
    " ",
  ),
  ..."* ? # [ ] http://[ http://x/ http:// https://x//y //x@y/ /?a=%00 /#a /:80 /a:b /~ /index.html /index.html/ /404.html /a.txt/".split(
    " ",
  ),
  ..."/a /a/ /a/?q /a//b /a/./ /a/../a /A /a;b /a%20b /a+b /.site /.git/config /a/.hidden /a%5c..%5cb".split(" "),
  "",
  " ",
  "/é",
  "/\u0001",
  `/${"a".repeat(300)}`,
  `/${"a/".repeat(3_000)}`,
  `/${"%2e%2e/".repeat(100)}etc/passwd`,
  `/?${"a".repeat(20_000)}`,
];
const headers = [
  ..."bytes=0-0 bytes=10-5 bytes=-0 bytes=-5 bytes=5- bytes=0-0,2-2 bytes=a-b bytes= bytes lines=1-2 , bytes=99999- bytes=0-99999999999999999999 bytes=999999999999999999999-"
    .split(" ")
    .map((range) => `Range: ${range}`),
  `Range: bytes=${"0-0,".repeat(2_000)}1-1`,
  ..."x a;q=9 gzip;q=0 identity;q=0 *;q=0 br,gzip,deflate ,,,,"
    .split(" ")
    .map((coding) => `Accept-Encoding: ${coding}`),
  ...["x", "*", '"', 'W/"', '"a","b"', "\u00ff"].map((tag) => `If-None-Match: ${tag}`),
  ...["x", "0", "Thu, 01 Jan 1970 00:00:00 GMT", "9".repeat(40)].map((date) => `If-Modified-Since: ${date}`),
  ...[
    "Host: a\r\nHost: b",
    "Host:",
    "Host: [",
    `Host: ${"a".repeat(9_000)}`,
    "Content-Length: -1",
    "Content-Length: x",
  ],
  ...[
    "Content-Length: 5",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: x",
    "Content-Length: 1\r\nContent-Length: 2",
  ],
  ...[
    "Expect: 100-continue",
    "Expect: x",
    "Upgrade: websocket\r\nConnection: Upgrade",
    "Connection: x",
    "Connection: close, x",
  ],
  ...[
    "a",
    ": b",
    " a: b",
    "a : b",
    "a: \0",
    "a:\u0001",
    `a: ${"b".repeat(20_000)}`,
    "a: b\r\n".repeat(300),
    "Cookie: \u00e9",
  ],
  ...["If-Range: x", "If-Match: *", "If-Match: x", "If-Unmodified-Since: x", "TE: trailers", "Origin: null", "Via: x"],
];
const raw = [
  ...["", "\r\n", "\r\n\r\n", "\n\n", "GET", "GET /", "GET / HTTP/1.1", "GET / HTTP/1.1\r\n", "GET /\r\n\r\n"],
  ...[
    "GET / HTTP/0.9\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n",
    "GET / HTTP/2.0\r\n\r\n",
    "GET / HTTP/9\r\n\r\n",
    "GET / FTP/1.1\r\n\r\n",
  ],
  ...[
    "GET  /  HTTP/1.1\r\n\r\n",
    "GET\t/\tHTTP/1.1\r\n\r\n",
    "\x16\x03\x01\x02\x00\x01\x00",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  ],
  ...[
    "\0".repeat(1_000),
    "a".repeat(100_000),
    "\xff\xfe\xfd",
    "GET / HTTP/1.1\nHost: x\n\n",
    "GET / HTTP/1.1\r\rHost: x\r\r",
  ],
  ...[
    "GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(50),
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
  ],
  ...[
    "HEAD / HTTP/1.1\r\nHost: x\r\n\r\nGET // HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\nabc",
  ],
];

/** Raw requests that differ in kind: method, target, header, or the bytes as a whole. */
export const rawRequests: readonly string[] = [
  ...methods.map((method) => `${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
  ...targets.map((target) => `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
  ...targets.map((target) => `HEAD ${target} HTTP/1.1\r\nHost: x\r\nRange: bytes=0-1\r\nConnection: close\r\n\r\n`),
  ...headers.map((header) => `GET /a/ HTTP/1.1\r\nHost: x\r\n${header}\r\nConnection: close\r\n\r\n`),
  ...raw,
];

/** Sends each request, and checks that the server still serves a page afterwards. */
export const requests: Part = {
  name: "requests",
  measure: "raw requests that stop the server, or get a file outside the site",
  isList: true,
  run: runRequests,
};

async function runRequests(budget: Budget): Promise<PartResult> {
  const parent = mkdtempSync(join(tmpdir(), "atlas-requests-"));
  const folder = join(parent, "out");
  mkdirSync(join(folder, "a"), { recursive: true });
  for (const page of ["index.html", "404.html", "a/index.html"]) writeFileSync(join(folder, page), "<h1>Page</h1>");
  writeFileSync(join(folder, ".site"), "secret");
  writeFileSync(join(parent, "secret.txt"), "secret");
  const server = await serveSite({ folder, basePath: "", port: 0 });
  try {
    return await runCases(rawRequests, (request) => sendAndCheck(server, request), budget);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(parent, { recursive: true });
  }
}

async function sendAndCheck(server: Server, request: string): Promise<string | undefined> {
  const shown = JSON.stringify(request.slice(0, 200));
  const answer = await send(server, request, 300);
  if (answer.includes("secret")) return `${shown}: the answer has a file outside the site.`;
  if (/^location:\s*(?:\/[/\\]|[a-z]+:)/im.test(answer)) return `${shown}: redirects to another site.`;
  const after = await send(server, "GET /a/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 10_000);
  return after.startsWith("HTTP/1.1 200") ? undefined : `${shown}: the server does not answer afterwards.`;
}

/** Sends bytes and returns the answer. The server does not answer an incomplete request within `timeout` milliseconds. */
function send(server: Server, request: string, timeout: number): Promise<string> {
  const address = server.address();
  const { port, address: host } = typeof address === "object" && address ? address : { port: 0, address: "" };
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, host);
    socket.setEncoding("latin1").on("data", (text) => {
      answer += text;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
    socket.setTimeout(timeout, () => socket.destroy());
    socket.write(Buffer.from(request, "latin1"));
  });
}
