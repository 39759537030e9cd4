import { afterEach, expect, test, vi } from "vitest";
import { draftPaper } from "@/lib/contribute/draft-paper";
import { fetchPaperInBrowser, serviceName } from "@/lib/contribute/metadata/fetch-paper-browser";
import type { PaperReference } from "@/lib/identifiers/paper-reference";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { answer } from "./answers";

type Fetch = (url: string) => Promise<Response>;

/** Fetches a paper with these responses. Returns the metadata or the error, and the requested URLs. */
async function fetched(reference: PaperReference, ...answers: (Response | Error)[]) {
  const requested: string[] = [];
  const answerInTurn: Fetch = async (url) => {
    requested.push(url);
    const next = answers[Math.min(requested.length, answers.length) - 1];
    if (next instanceof Response) return next.clone();
    throw next;
  };
  vi.stubGlobal("fetch", answerInTurn);
  const result = await fetchPaperInBrowser(reference).catch((error: unknown) => error);
  return { result: result instanceof Error ? `${result.name}: ${result.message}` : result, requested };
}

const ok = (text: string) => new Response(text);
const status = (code: number) => new Response("<html>Just a moment…</html>", { status: code });
const unreachable = new TypeError("Failed to fetch");

const arxiv: PaperReference = { service: "arxiv", id: "2511.01234" };
const doi: PaperReference = { service: "doi", id: "10.1145/9990001.9990002" };
const anthology: PaperReference = { service: "aclAnthology", id: "2025.acl-long.999" };
const openreview: PaperReference = { service: "openreview", id: "aBcD1234eF" };

afterEach(() => {
  vi.unstubAllGlobals();
});

test("names the service of each identifier", () => {
  expect([arxiv, doi, anthology, openreview].map(serviceName)).toEqual(["arXiv", "Crossref", "Crossref", "OpenReview"]);
});

test("fetches from arXiv and Crossref", async () => {
  expect(await fetched(arxiv, ok(answer("arxiv-paper.xml")))).toMatchObject({
    result: { arxiv: "2511.01234", authors: ["Zoë Łuczak", "José da Silva"] },
    requested: ["https://export.arxiv.org/api/query?id_list=2511.01234&max_results=1"],
  });
  expect(await fetched(doi, ok(answer("crossref-paper.json")))).toMatchObject({
    result: { doi: doi.id },
    requested: ["https://api.crossref.org/works/10.1145%2F9990001.9990002"],
  });
});

/** A Crossref record of an ACL Anthology paper. Its DOI is in lower case. */
const crossrefRecord = (id: string, container: string) =>
  ok(
    JSON.stringify({
      message: {
        DOI: `10.18653/v1/${id.toLowerCase()}`,
        title: ["Crumbs in Context"],
        author: [{ given: "Ada", family: "Crumb" }],
        "container-title": [container],
        published: { "date-parts": [[2025]] },
      },
    }),
  );

test.each([
  [
    "2025.acl-long.999",
    "Proceedings of the 63rd Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)",
    "ACL",
  ],
  ["P19-1001", "Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics", "ACL"],
  ["2023.findings-emnlp.12", "Findings of the Association for Computational Linguistics: EMNLP 2023", "EMNLP Findings"],
  [
    "2024.naacl-long.7",
    "Proceedings of the 2024 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies (Volume 1: Long Papers)",
    "NAACL",
  ],
])("fetches %s of the ACL Anthology from Crossref and resolves its venue", async (id, container, venue) => {
  const { result, requested } = await fetched({ service: "aclAnthology", id }, crossrefRecord(id, container));
  expect(requested).toEqual([`https://api.crossref.org/works/10.18653%2Fv1%2F${id}`]);
  expect(result).toMatchObject({
    aclAnthology: id,
    doi: `10.18653/v1/${id}`,
    page: `https://aclanthology.org/${id}/`,
  });
  const { fields, notices } = draftPaper(
    result as Awaited<ReturnType<typeof fetchPaperInBrowser>>,
    loadSurvey(),
    "2026-11-20",
  );
  expect(fields).toMatchObject({ venue, status: "published", links: [{ url: `https://aclanthology.org/${id}/` }] });
  expect(notices).toEqual([]);
});

test("fetches from the version of OpenReview's API that has the submission", async () => {
  expect(await fetched(openreview, ok(answer("openreview-paper.json")))).toMatchObject({
    result: { openreview: "aBcD1234eF", venues: ["ICLR 2025 Poster"] },
    requested: ["https://api2.openreview.net/notes?id=aBcD1234eF"],
  });
  for (const first of [status(404), status(403), ok('{"notes": []}')]) {
    const { result, requested } = await fetched(openreview, first, ok(answer("openreview-first-version.json")));
    expect(result).toMatchObject({ title: "PruneFirst: Asking Which Heads Are Needed" });
    expect(requested).toHaveLength(2);
  }
});

/** The alternative that ends each message. */
const instead = {
  arxiv: "You can paste the BibTeX from its page on arXiv, or fill in the fields.",
  doi: "You can paste its BibTeX, or fill in the fields.",
  aclAnthology: "You can paste its BibTeX from https://aclanthology.org/2025.acl-long.999.bib, or fill in the fields.",
  openreview: "You can paste the BibTeX from its page on OpenReview, or fill in the fields.",
};

const late = new DOMException("The operation timed out.", "TimeoutError");
/** A response that fails after its first bytes. */
const broken = (error: Error) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("<feed>"));
        controller.error(error);
      },
    }),
  );

test.each<[string, PaperReference, (Response | Error)[], string]>([
  ["a network error", arxiv, [unreachable], "arXiv could not be reached."],
  ["a timeout", arxiv, [late], "arXiv did not respond within 15 s."],
  ["a timeout while reading", arxiv, [broken(late)], "arXiv did not respond within 15 s."],
  ["a network error while reading", doi, [broken(new TypeError("network error"))], "Crossref could not be reached."],
  ["an unknown paper", doi, [status(404)], `Crossref has no paper ${doi.id}.`],
  ["an ACL Anthology paper without a DOI", anthology, [status(404)], `Crossref has no paper ${anthology.id}.`],
  ["status 429", arxiv, [status(429)], "arXiv received too many requests. Try again in a minute."],
  [
    "too many requests with status 200",
    arxiv,
    [ok("Rate exceeded.")],
    "arXiv received too many requests. Try again in a minute.",
  ],
  ["status 503", doi, [status(503)], "Crossref responded with status 503."],
  [
    "an error as an entry",
    arxiv,
    [ok(answer("arxiv-error.xml"))],
    "arXiv reports an error: incorrect id format for 2511.99999999.",
  ],
  ["an empty feed", arxiv, [ok(answer("arxiv-empty.xml"))], "arXiv has no paper with this id."],
  ["HTML instead of a feed", arxiv, [ok("<html>")], "The response from arXiv is not an Atom feed of papers."],
  ["HTML instead of JSON", doi, [ok("<html>")], "The response from Crossref is not JSON."],
  [
    "a record without a title",
    anthology,
    [ok('{"message": {}}')],
    "The response from Crossref is not a record of a paper.",
  ],
  ["an empty list of notes", openreview, [ok('{"notes": []}')], `OpenReview has no paper ${openreview.id}.`],
  ["a service without CORS headers", openreview, [unreachable], "OpenReview could not be reached."],
  ["a challenge page", openreview, [status(403), status(404)], "OpenReview responded with status 403."],
])("reports %s", async (_name, reference, answers, message) => {
  expect((await fetched(reference, ...answers)).result).toBe(`MetadataError: ${message} ${instead[reference.service]}`);
});

test("uses a timeout of 15 seconds", async () => {
  const timeout = vi.spyOn(AbortSignal, "timeout");
  await fetched(arxiv, unreachable);
  expect(timeout).toHaveBeenCalledExactlyOnceWith(15_000);
  timeout.mockRestore();
});
