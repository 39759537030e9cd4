import { describe, expect, test } from "vitest";
import { createTextRequester } from "@/lib/contribute/metadata/request-text";
import { type Answer, noAnswer, startFakeServer, status } from "../../scripts/fake-server";

/** Requests a text from a server that gives these answers in turn; as commands do, or as pages do, without a second try. */
async function request(who: "command" | "page", ...answers: Answer[]) {
  const { client, environment, requests } = await startFakeServer({ "/arxiv": answers });
  const requestAsPage = createTextRequester((url, init) => fetch(url, init), { timeout: 500 });
  const requestText = who === "command" ? client.requestText : requestAsPage;
  const result = await requestText("arXiv", `${environment.ARXIV_API}?q`).catch((error: unknown) => error);
  return { result: result instanceof Error ? `${result.name}: ${result.message}` : result, asked: requests.length };
}

const half: Answer = (response) => {
  response.writeHead(200, { "Content-Length": "100" });
  response.write("half");
};

const passing: [string, Answer, string][] = [
  ["a failing server", status(503), "arXiv answered with status 503."],
  ["a busy server", status(429), "arXiv got too many requests. Try again in a minute."],
  ["a silent server", noAnswer, "arXiv did not answer within 0.5 s."],
  ["an answer that stops halfway", half, "arXiv did not answer within 0.5 s."],
  ["a broken connection", (response) => response.destroy(), "arXiv could not be reached (UND_ERR_SOCKET)."],
];

describe.each(["command", "page"] as const)("a %s", (who) => {
  test("gets the text of an answer", async () => {
    expect(await request(who, "Zoë")).toEqual({ result: "Zoë", asked: 1 });
  });

  test("gets undefined for a 404", async () => {
    expect(await request(who, status(404))).toEqual({ result: undefined, asked: 1 });
  });

  test("gives up at once when it is refused", async () => {
    const result = "MetadataError: arXiv answered with status 403.";
    expect(await request(who, status(403))).toEqual({ result, asked: 1 });
  });

  test("gives up at once when the answer is too large", async () => {
    const large: Answer = (response) => response.end("x".repeat(2_100_000));
    expect(await request(who, large)).toEqual({ result: "MetadataError: arXiv sent more than 2 MB.", asked: 1 });
  });

  test("says that there is no server", async () => {
    const requestText = createTextRequester(
      fetch,
      who === "command" ? { timeout: 500, retryAfter: 1 } : { timeout: 500 },
    );
    await expect(requestText("arXiv", "http://127.0.0.1:9/x")).rejects.toThrow(
      /^arXiv could not be reached \(\w+( \w+)*\)\.$/,
    );
  });
});

test.each(passing)("%s: a command tries twice, a page once", async (_name, answer, message) => {
  const result = `MetadataError: ${message}`;
  expect(await request("command", answer)).toEqual({ result, asked: 2 });
  expect(await request("command", answer, "well")).toEqual({ result: "well", asked: 2 });
  expect(await request("page", answer, "well")).toEqual({ result, asked: 1 });
});
