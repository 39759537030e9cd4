import { expect, test } from "vitest";
import type { PaperReference } from "@/lib/identifiers/paper-reference";
import { fetchPaper } from "@/scripts/metadata/fetch-paper";
import { answer } from "../../contribute/metadata/answers";
import { type Answer, standIn, status } from "../stand-in";

/** What a service says of a paper, or why it says nothing, and what it was asked. */
async function fetched(reference: PaperReference, answers: Record<string, Answer>) {
  const { services, requests } = await standIn(answers);
  const result = await fetchPaper(reference, services, { limit: 500, pause: 1 }).catch((error: unknown) => error);
  return {
    result: result instanceof Error ? result.message : result,
    asked: requests.map(({ url, userAgent }) => `${url} by ${userAgent}`),
  };
}

test("arXiv", async () => {
  const { result, asked } = await fetched(
    { service: "arxiv", id: "2511.01234" },
    { "/arxiv": answer("arxiv-paper.xml") },
  );
  expect(result).toMatchObject({ arxiv: "2511.01234", authors: ["Zoë Łuczak", "José da Silva"] });
  expect(asked).toEqual(["/arxiv?id_list=2511.01234&max_results=1 by atlas-test"]);
});

test("Crossref", async () => {
  const doi = "10.1145/9990001.9990002";
  const { result, asked } = await fetched({ service: "doi", id: doi }, { "/crossref": answer("crossref-paper.json") });
  expect(result).toMatchObject({ doi });
  expect(asked).toEqual(["/crossref/works/10.1145%2F9990001.9990002 by atlas-test"]);
});

test("the ACL Anthology", async () => {
  const reference: PaperReference = { service: "aclAnthology", id: "2025.acl-long.999" };
  const { result, asked } = await fetched(reference, { "/anthology": answer("anthology-paper.bib") });
  expect(result).toMatchObject({
    aclAnthology: "2025.acl-long.999",
    page: "https://aclanthology.org/2025.acl-long.999/",
    authors: ["Zoë Łuczak", "Jörg Müller-Costa", "María Nuñez"],
  });
  expect(asked).toEqual(["/anthology/2025.acl-long.999.bib by atlas-test"]);
});

test("OpenReview, in the version of its API that knows the submission", async () => {
  const { services, requests } = await standIn({
    "/openreview/new": status(404),
    "/openreview/old": answer("openreview-first-version.json"),
  });
  const [base] = services.openreview;
  const both = { ...services, openreview: [`${base}/new`, `${base}/old`] };
  const paper = await fetchPaper({ service: "openreview", id: "xYz_98765-q" }, both, { pause: 1 });
  expect(paper).toMatchObject({ openreview: "xYz_98765-q" });
  expect(requests.map(({ url }) => url)).toEqual([
    "/openreview/new/notes?id=xYz_98765-q",
    "/openreview/old/notes?id=xYz_98765-q",
  ]);
});

test.each<[PaperReference["service"], string, Answer, string]>([
  ["arxiv", "/arxiv", answer("arxiv-error.xml"), "arXiv says: incorrect id format for 2511.99999999."],
  ["arxiv", "/arxiv", status(503, "Rate exceeded."), "arXiv answered with status 503."],
  ["doi", "/nowhere", "", "Crossref knows no paper x."],
  ["doi", "/crossref", "<html>", "Crossref answered with something that is no JSON."],
  ["aclAnthology", "/nowhere", "", "The ACL Anthology knows no paper x."],
  [
    "aclAnthology",
    "/anthology",
    "<html>Not here</html>",
    "The ACL Anthology answered with something that is no BibTeX.",
  ],
  ["openreview", "/openreview", '{"notes": []}', "OpenReview shows no paper x."],
  ["openreview", "/openreview", status(403, "Just a moment..."), "OpenReview answered with status 403."],
])("%s, asked at %s: %#", async (service, path, answered, message) => {
  expect((await fetched({ service, id: "x" }, { [path]: answered })).result).toBe(message);
});
