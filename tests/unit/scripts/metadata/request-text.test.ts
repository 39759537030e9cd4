import { expect, test } from "vitest";
import { requestText } from "@/scripts/metadata/request-text";
import { type Answer, silence, standIn, status } from "../stand-in";

/** Asks a server that gives these answers in turn; gives the text or the error, and how often it asked. */
async function ask(...answers: Answer[]) {
  const { services, requests } = await standIn({ "/arxiv": answers });
  const request = {
    service: "arXiv",
    url: `${services.arxiv}?q`,
    userAgent: "me",
    notFound: "Not there.",
    limit: 1_000,
    pause: 1,
  };
  const result = await requestText(request).catch((error: unknown) => error);
  return { result: result instanceof Error ? result.message : result, asked: requests.length, requests };
}

test("the text of an answer, asked for once and under a name", async () => {
  const { result, asked, requests } = await ask("Zoë");
  expect({ result, asked }).toEqual({ result: "Zoë", asked: 1 });
  expect(requests).toEqual([{ url: "/arxiv?q", userAgent: "me" }]);
});

test.each([
  ["a failing server", status(503), "arXiv answered with status 503."],
  ["a busy server", status(429), "arXiv answered with status 429."],
  ["a silent server", silence, "arXiv did not answer within 1 s."],
  ["a broken line", (response) => response.destroy(), "arXiv cannot be reached (UND_ERR_SOCKET)."],
] as [string, Answer, string][])("%s is asked twice", async (_name, answer, message) => {
  expect(await ask(answer)).toMatchObject({ result: message, asked: 2 });
  expect(await ask(answer, "well")).toMatchObject({ result: "well", asked: 2 });
});

test("an answer that stops in the middle is no answer", async () => {
  const half: Answer = (response) => {
    response.writeHead(200, { "Content-Length": "100" });
    response.write("half");
  };
  expect(await ask(half)).toMatchObject({ result: "arXiv did not answer within 1 s.", asked: 2 });
});

test.each([
  ["not there", status(404), "Not there."],
  ["not for us", status(403), "arXiv answered with status 403."],
  ["endless", ((response) => response.end("x".repeat(2_100_000))) as Answer, "arXiv answered with more than 2 MB."],
] as [string, Answer, string][])("%s is not asked again", async (_name, answer, message) => {
  expect(await ask(answer)).toMatchObject({ result: message, asked: 1 });
});

test("a server that is not there", async () => {
  const request = { service: "arXiv", url: "http://127.0.0.1:9/x", userAgent: "me", notFound: "", pause: 1 };
  await expect(requestText(request)).rejects.toThrow(/^arXiv cannot be reached \(\w+( \w+)*\)\.$/);
});
