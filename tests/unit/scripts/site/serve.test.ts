import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serveSite } from "@/scripts/site/serve";

const pages = {
  "index.html": "<h1>Home</h1>",
  "404.html": "<h1>Not found</h1>",
  "papers/gptq/index.html": "<h1>GPTQ</h1>",
  "data.json": JSON.stringify(Array.from({ length: 1000 }, (_, index) => index)),
  ".site": "marker",
};

let parent: string;
let folder: string;
let server: Server;
let port: number;

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), "serve-"));
  folder = join(parent, "out");
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(parent, "secret.txt"), "secret");
  await listen("/atlas");
});

afterEach(() => {
  close();
  rmSync(parent, { recursive: true });
});

async function listen(basePath: string): Promise<void> {
  server = await serveSite({ folder, basePath, port: 0 });
  ({ port } = server.address() as AddressInfo);
}

function close(): void {
  server.closeAllConnections();
  server.close();
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends the bytes as they are: fetch would correct them first. */
function send(head: string): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => resolve(parse(Buffer.concat(chunks))));
    // A request that never ends is not answered.
    socket.setTimeout(500, () => socket.destroy());
    socket.write(Buffer.from(head, "latin1"));
  });
}

function get(path: string, headers: Record<string, string> = {}): Promise<Answer | undefined> {
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return send(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
}

function parse(answer: Buffer): Answer | undefined {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = answer.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = answer.subarray(end + 4);
  const isChunked = headers["transfer-encoding"] === "chunked";
  return { status: Number(first.split(" ")[1]), headers, body: isChunked ? unchunk(body) : body };
}

/** The body of an answer that was sent in chunks (https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding). */
function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + size + 4;
  }
  return Buffer.concat(parts);
}

describe("pages", () => {
  test("serves folders by their index.html, below the base path", async () => {
    expect((await get("/atlas/"))?.body.toString()).toContain("Home");
    expect((await get("/atlas/papers/gptq/?q=1"))?.body.toString()).toContain("GPTQ");
  });

  test("adds a missing slash and keeps the query", async () => {
    const answer = await get("/atlas/papers/gptq?q=1");
    expect([answer?.status, answer?.headers.location]).toEqual([301, "/atlas/papers/gptq/?q=1"]);
    expect((await get("/atlas"))?.headers.location).toBe("/atlas/");
    expect((await get("/atlas?q=1"))?.headers.location).toBe("/atlas/?q=1");
  });

  test("shows 404.html for what does not exist and for what is outside the base path", async () => {
    for (const path of ["/atlas/nothing", "/atlas/nothing/", "/atlas/nothing.txt", "/", "/atlasx/", "/papers/gptq/"]) {
      const answer = await get(path);
      expect([path, answer?.status, answer?.body.toString()]).toEqual([path, 404, pages["404.html"]]);
    }
  });

  test("serves a site without a base path", async () => {
    close();
    await listen("");
    expect((await get("/papers/gptq/"))?.body.toString()).toContain("GPTQ");
    expect((await get("/papers/gptq"))?.headers.location).toBe("/papers/gptq/");
  });

  test("compresses text for those who accept it, but no part of a file", async () => {
    const answer = await get("/atlas/data.json", { "Accept-Encoding": "gzip", Connection: "close" });
    expect(answer?.headers["content-encoding"]).toBe("gzip");
    const part = await get("/atlas/data.json", { "Accept-Encoding": "gzip", Range: "bytes=0-9" });
    expect([part?.status, part?.headers["content-encoding"], part?.body.toString()]).toEqual([
      206,
      undefined,
      pages["data.json"].slice(0, 10),
    ]);
    expect(gunzipSync(answer?.body ?? Buffer.of()).toString()).toBe(pages["data.json"]);
  });
});

describe("odd requests", () => {
  test.each([
    ["//", 400],
    ["///", 400],
    ["//example.org/atlas/", 400],
    ["http://[", 400],
    ["http://example.org/atlas/", 400],
    ["*", 400],
    ["/atlas/%", 400],
    ["/atlas/%00", 400],
    ["/atlas/%E0%A4%A", 400],
  ])("refuses %s", async (path, status) => {
    expect((await get(path))?.status).toBe(status);
  });

  test.each(["bytes=10-5", "bytes=999999999999999999999-", "bytes=a-b", "lines=1-2", "bytes=-0", ","])(
    "answers the range %s",
    async (range) => {
      expect([200, 416]).toContain((await get("/atlas/data.json", { Range: range }))?.status);
    },
  );

  test("answers 416 for a range beyond the end", async () => {
    const answer = await get("/atlas/data.json", { Range: "bytes=99999-" });
    expect([answer?.status, answer?.headers["content-range"]]).toEqual([416, `bytes */${pages["data.json"].length}`]);
  });

  test("never redirects to another site", async () => {
    close();
    await listen("");
    mkdirSync(join(folder, "host", "x"), { recursive: true });
    for (const path of ["/.//host/x", "/%2fhost/x", "/\\host/x", "/./host/x", "/..//host/x"]) {
      const answer = await get(path);
      expect([path, answer?.headers.location ?? "/"]).toEqual([path, expect.stringMatching(/^\/(?![/\\])/)]);
    }
  });

  test("never leaves the folder, and keeps hidden files to itself", async () => {
    for (const path of ["/atlas/../secret.txt", "/atlas/%2e%2e/secret.txt", "/atlas/..%2fsecret.txt", "/atlas/.site"]) {
      const answer = await get(path);
      expect(answer?.status).toBeGreaterThanOrEqual(400);
      expect(answer?.body.toString()).not.toMatch(/secret|marker/);
    }
  });

  test("refuses to change anything", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect((await send(`${method} /atlas/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`))?.status).toBe(405);
  });

  test("survives whatever is sent", async () => {
    const token = fc.constantFrom(
      "/",
      "//",
      "\\",
      "%",
      "%2f",
      "%00",
      "..",
      ".",
      "?",
      "#",
      "[",
      "atlas",
      "a",
      "é",
      "\u0000",
      "http://",
    );
    const path = fc.array(token, { maxLength: 12 }).map((parts) => parts.join(""));
    const range = fc.oneof(
      fc.constant(""),
      fc.string({ maxLength: 12 }),
      fc.constantFrom("bytes=5-1", "bytes=0-0,1-1"),
    );
    const method = fc.constantFrom("GET", "HEAD", "POST", "TRACE", "get", "");
    await fc.assert(
      fc.asyncProperty(method, path, range, async (verb, target, wanted) => {
        await send(`${verb} ${target} HTTP/1.1\r\nHost: x\r\nRange: ${wanted}\r\nConnection: close\r\n\r\n`);
        expect((await get("/atlas/"))?.status).toBe(200);
      }),
      { numRuns: 200 },
    );
  });
});

test("answers 503 while there is no site, and serves it again afterwards", async () => {
  renameSync(folder, `${folder}-former`);
  for (const path of ["/atlas/", "/atlas/papers/gptq/", "/elsewhere"]) expect((await get(path))?.status).toBe(503);
  renameSync(`${folder}-former`, folder);
  expect((await get("/atlas/"))?.status).toBe(200);
});

test("listens on this machine only, unless another address is given", () => {
  expect((server.address() as AddressInfo).address).toMatch(/^(?:127\.0\.0\.1|::1)$/);
});

test("says that a port is taken", async () => {
  await expect(serveSite({ folder, basePath: "", port })).rejects.toThrow(/EADDRINUSE/);
});
