import { describe, expect, test } from "vitest";
import { fetchPaper, type MetadataClient } from "@/lib/contribute/metadata/fetch-paper";
import { browserServices, type MetadataServices, publicUrls, services } from "@/lib/contribute/metadata/services";
import { type IdentifierName, identifierNames } from "@/lib/identifiers/identifiers";
import type { PaperReference } from "@/lib/identifiers/paper-reference";
import { type Answer, startFakeServer, status } from "../../scripts/fake-server";
import { answer } from "./answers";

/** Fetches a paper from a server with these responses. Returns the metadata or the error message, and the requests. */
async function fetched(reference: PaperReference, answers: Record<string, Answer>, table: MetadataServices = services) {
  const { client, requests } = await startFakeServer(answers);
  const result = await fetchPaper(reference, { ...client, services: table }).catch((error: unknown) => error);
  return {
    result: result instanceof Error ? result.message : result,
    requested: requests.map(({ url }) => url),
  };
}

test("has a service for every identifier, in a terminal and in a browser", () => {
  for (const table of [services, browserServices]) {
    expect(Object.keys(table).toSorted()).toEqual(identifierNames.toSorted());
    for (const { urls } of Object.values(table))
      for (const url of urls("2025.acl-long.999", publicUrls)) expect(new URL(url).protocol).toBe("https:");
  }
});

describe.each([
  ["terminal", services],
  ["browser", browserServices],
])("in a %s", (_name, table) => {
  test("fetches from arXiv", async () => {
    const reference: PaperReference = { service: "arxiv", id: "2511.01234" };
    const { result, requested } = await fetched(reference, { "/arxiv": answer("arxiv-paper.xml") }, table);
    expect(result).toMatchObject({ arxiv: "2511.01234", authors: ["Zoë Łuczak", "José da Silva"] });
    expect(requested).toEqual(["/arxiv?id_list=2511.01234&max_results=1"]);
  });

  test("fetches from Crossref", async () => {
    const doi = "10.1145/9990001.9990002";
    const answers = { "/crossref": answer("crossref-paper.json") };
    const { result, requested } = await fetched({ service: "doi", id: doi }, answers, table);
    expect(result).toMatchObject({ doi });
    expect(requested).toEqual(["/crossref/works/10.1145%2F9990001.9990002"]);
  });

  test("fetches from the version of OpenReview's API that has the submission", async () => {
    for (const first of [status(404), status(403), '{"notes": []}']) {
      const { client, requests } = await startFakeServer({
        "/openreview/new": first,
        "/openreview/old": answer("openreview-first-version.json"),
      });
      const [base] = client.baseUrls.openreview;
      const baseUrls = { ...client.baseUrls, openreview: [`${base}/new`, `${base}/old`] };
      const both: MetadataClient = { ...client, services: table, baseUrls };
      const paper = await fetchPaper({ service: "openreview", id: "xYz_98765-q" }, both);
      expect(paper).toMatchObject({ openreview: "xYz_98765-q" });
      expect(requests.map(({ url }) => url)).toEqual([
        "/openreview/new/notes?id=xYz_98765-q",
        "/openreview/old/notes?id=xYz_98765-q",
      ]);
    }
  });
});

test("fetches BibTeX from the ACL Anthology in a terminal, and the DOI from Crossref in a browser", async () => {
  const reference: PaperReference = { service: "aclAnthology", id: "2025.acl-long.999" };
  const answers = { "/anthology": answer("anthology-paper.bib"), "/crossref": answer("crossref-paper.json") };
  const page = "https://aclanthology.org/2025.acl-long.999/";
  const ids = { aclAnthology: "2025.acl-long.999", doi: "10.18653/v1/2025.acl-long.999", page };
  expect(await fetched(reference, answers)).toMatchObject({
    result: { ...ids, authors: ["Zoë Łuczak", "Jörg Müller-Costa", "María Nuñez"] },
    requested: ["/anthology/2025.acl-long.999.bib"],
  });
  expect(await fetched(reference, answers, browserServices)).toMatchObject({
    result: ids,
    requested: ["/crossref/works/10.18653%2Fv1%2F2025.acl-long.999"],
  });
});

test.each<[IdentifierName, string, Answer, string]>([
  ["arxiv", "/arxiv", answer("arxiv-error.xml"), "arXiv reports an error: incorrect id format for 2511.99999999."],
  ["arxiv", "/arxiv", status(503, "Rate exceeded."), "arXiv responded with status 503."],
  ["doi", "/nowhere", "", "Crossref has no paper x."],
  ["doi", "/crossref", "<html>", "The response from Crossref is not JSON."],
  ["aclAnthology", "/nowhere", "", "The ACL Anthology has no paper x."],
  ["aclAnthology", "/anthology", "<html>Not here</html>", "The response from the ACL Anthology is not BibTeX."],
  ["openreview", "/openreview", '{"notes": []}', "OpenReview has no paper x."],
  ["openreview", "/openreview", status(403, "Just a moment..."), "OpenReview responded with status 403."],
])("reports an error of %s at %s (%#)", async (service, path, answered, message) => {
  expect((await fetched({ service, id: "x" }, { [path]: answered })).result).toBe(message);
});

test("ends the error message with the advice", async () => {
  const { client } = await startFakeServer({});
  await expect(fetchPaper({ service: "doi", id: "x" }, client, "Paste it.")).rejects.toThrow(
    "Crossref has no paper x. Paste it.",
  );
});

test("does not catch other errors", async () => {
  const { client } = await startFakeServer({});
  const requestText = () => Promise.reject(new RangeError("A bug."));
  await expect(fetchPaper({ service: "doi", id: "x" }, { ...client, requestText })).rejects.toThrow(RangeError);
});
