import { describe, expect, test } from "vitest";
import { createTextRequester } from "@/lib/contribute/metadata/request-text";
import { type Answer, noAnswer, startFakeServer, status } from "../../scripts/fake-server";

const half: Answer = (response) => {
  response.writeHead(200, { "Content-Length": "100" });
  response.write("half");
};

/** Requests a text as a command or as a page, which does not retry, from a server with these responses in order. */
async function request(who: "command" | "page", ...answers: Answer[]) {
  const timeout = answers.includes(noAnswer) || answers.includes(half) ? 500 : 20_000;
  const { client, environment, requests } = await startFakeServer({ "/arxiv": answers }, timeout);
  const requestAsPage = createTextRequester((url, init) => fetch(url, init), { timeout });
  const requestText = who === "command" ? client.requestText : requestAsPage;
  const result = await requestText("arXiv", `${environment.ARXIV_API}?q`).catch((error: unknown) => error);
  return { result: result instanceof Error ? `${result.name}: ${result.message}` : result, requests: requests.length };
}

const temporary: [string, Answer, string][] = [
  ["a failing server", status(503), "arXiv responded with status 503."],
  ["a busy server", status(429), "arXiv received too many requests. Try again in a minute."],
  ["a server that does not respond", noAnswer, "arXiv did not respond within 0.5 s."],
  ["an incomplete response", half, "arXiv did not respond within 0.5 s."],
  ["a broken connection", (response) => response.destroy(), "arXiv could not be reached (UND_ERR_SOCKET)."],
];

describe.each(["command", "page"] as const)("a %s", (who) => {
  test("gets the text of an answer", async () => {
    expect(await request(who, "Zoë")).toEqual({ result: "Zoë", requests: 1 });
  });

  test("gets undefined for a 404", async () => {
    expect(await request(who, status(404))).toEqual({ result: undefined, requests: 1 });
  });

  test("does not retry after status 403", async () => {
    const result = "MetadataError: arXiv responded with status 403.";
    expect(await request(who, status(403))).toEqual({ result, requests: 1 });
  });

  test("does not retry after a response that is too large", async () => {
    const large: Answer = (response) => response.end("x".repeat(2_100_000));
    expect(await request(who, large)).toEqual({ result: "MetadataError: arXiv sent more than 2 MB.", requests: 1 });
  });

  test("reports that there is no server", async () => {
    const requestText = createTextRequester(fetch, { timeout: 20_000, ...(who === "command" && { retryAfter: 1 }) });
    await expect(requestText("arXiv", "http://127.0.0.1:9/x")).rejects.toThrow(
      /^arXiv could not be reached \(\w+( \w+)*\)\.$/,
    );
  });
});

test.each(temporary)("retries after %s in a command but not in a page", async (_name, answer, message) => {
  const result = `MetadataError: ${message}`;
  expect(await request("command", answer)).toEqual({ result, requests: 2 });
  expect(await request("command", answer, "well")).toEqual({ result: "well", requests: 2 });
  expect(await request("page", answer, "well")).toEqual({ result, requests: 1 });
});
