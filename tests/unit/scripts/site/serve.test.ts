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

interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends raw bytes. `fetch` would normalize the URL first. */
function send(head: string): Promise<HttpResponse | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => resolve(parse(Buffer.concat(chunks))));
    // The server does not answer an incomplete request.
    socket.setTimeout(500, () => socket.destroy());
    socket.write(Buffer.from(head, "latin1"));
  });
}

function get(path: string, headers: Record<string, string> = {}): Promise<HttpResponse | undefined> {
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return send(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
}

function parse(response: Buffer): HttpResponse | undefined {
  const end = response.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = response.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const body = response.subarray(end + 4);
  const isChunked = headers["transfer-encoding"] === "chunked";
  return { status: Number(first.split(" ")[1]), headers, body: isChunked ? unchunk(body) : body };
}

/** Decodes a chunked body (https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding). */
function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let offset = 0; offset < body.length; ) {
    const end = body.indexOf("\r\n", offset);
    const size = Number.parseInt(body.subarray(offset, end).toString(), 16);
    parts.push(body.subarray(end + 2, end + 2 + size));
    offset = end + size + 4;
  }
  return Buffer.concat(parts);
}

describe("pages", () => {
  test("serves index.html for folders below the base path", async () => {
    expect((await get("/atlas/"))?.body.toString()).toContain("Home");
    expect((await get("/atlas/papers/gptq/?q=1"))?.body.toString()).toContain("GPTQ");
  });

  test("redirects to add a missing slash and keeps the query", async () => {
    const response = await get("/atlas/papers/gptq?q=1");
    expect([response?.status, response?.headers.location]).toEqual([301, "/atlas/papers/gptq/?q=1"]);
    expect((await get("/atlas"))?.headers.location).toBe("/atlas/");
    expect((await get("/atlas?q=1"))?.headers.location).toBe("/atlas/?q=1");
  });

  test("serves 404.html for missing files and for paths outside the base path", async () => {
    for (const path of ["/atlas/nothing", "/atlas/nothing/", "/atlas/nothing.txt", "/", "/atlasx/", "/papers/gptq/"]) {
      const response = await get(path);
      expect([path, response?.status, response?.body.toString()]).toEqual([path, 404, pages["404.html"]]);
    }
  });

  test("serves a site without a base path", async () => {
    close();
    await listen("");
    expect((await get("/papers/gptq/"))?.body.toString()).toContain("GPTQ");
    expect((await get("/papers/gptq"))?.headers.location).toBe("/papers/gptq/");
  });

  test("compresses text for clients that accept it, but not partial responses", async () => {
    const response = await get("/atlas/data.json", { "Accept-Encoding": "gzip", Connection: "close" });
    expect(response?.headers["content-encoding"]).toBe("gzip");
    const part = await get("/atlas/data.json", { "Accept-Encoding": "gzip", Range: "bytes=0-9" });
    expect([part?.status, part?.headers["content-encoding"], part?.body.toString()]).toEqual([
      206,
      undefined,
      pages["data.json"].slice(0, 10),
    ]);
    expect(gunzipSync(response?.body ?? Buffer.of()).toString()).toBe(pages["data.json"]);
  });
});

describe("malformed and hostile requests", () => {
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
  ])("rejects %s", async (path, status) => {
    expect((await get(path))?.status).toBe(status);
  });

  test.each(["bytes=10-5", "bytes=999999999999999999999-", "bytes=a-b", "lines=1-2", "bytes=-0", ","])(
    "responds with 200 or 416 to the range %s",
    async (range) => {
      expect([200, 416]).toContain((await get("/atlas/data.json", { Range: range }))?.status);
    },
  );

  test("responds with 416 to a range beyond the end", async () => {
    const response = await get("/atlas/data.json", { Range: "bytes=99999-" });
    expect([response?.status, response?.headers["content-range"]]).toEqual([
      416,
      `bytes */${pages["data.json"].length}`,
    ]);
  });

  test("never redirects to another site", async () => {
    close();
    await listen("");
    mkdirSync(join(folder, "host", "x"), { recursive: true });
    for (const path of ["/.//host/x", "/%2fhost/x", "/\\host/x", "/./host/x", "/..//host/x"]) {
      const response = await get(path);
      expect([path, response?.headers.location ?? "/"]).toEqual([path, expect.stringMatching(/^\/(?![/\\])/)]);
    }
  });

  test("does not serve files outside the folder or hidden files", async () => {
    for (const path of ["/atlas/../secret.txt", "/atlas/%2e%2e/secret.txt", "/atlas/..%2fsecret.txt", "/atlas/.site"]) {
      const response = await get(path);
      expect(response?.status).toBeGreaterThanOrEqual(400);
      expect(response?.body.toString()).not.toMatch(/secret|marker/);
    }
  });

  test("rejects methods other than GET and HEAD", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect((await send(`${method} /atlas/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`))?.status).toBe(405);
  });

  test("keeps serving after arbitrary requests", async () => {
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
      fc.asyncProperty(method, path, range, async (verb, target, bytes) => {
        await send(`${verb} ${target} HTTP/1.1\r\nHost: x\r\nRange: ${bytes}\r\nConnection: close\r\n\r\n`);
        expect((await get("/atlas/"))?.status).toBe(200);
      }),
      { numRuns: 200 },
    );
  });
});

test("responds with 503 while the site is missing, and serves it again afterwards", async () => {
  renameSync(folder, `${folder}-previous`);
  for (const path of ["/atlas/", "/atlas/papers/gptq/", "/elsewhere"]) expect((await get(path))?.status).toBe(503);
  renameSync(`${folder}-previous`, folder);
  expect((await get("/atlas/"))?.status).toBe(200);
});

test("listens only on this machine by default", () => {
  expect((server.address() as AddressInfo).address).toMatch(/^(?:127\.0\.0\.1|::1)$/);
});

test("reports a port that is in use", async () => {
  await expect(serveSite({ folder, basePath: "", port })).rejects.toThrow(/EADDRINUSE/);
});
