import { expect, test } from "vitest";
import { paperSchema } from "@/lib/content/schema/paper";
import { idsOf, parsePaperReference, referenceUrl } from "@/lib/identifiers/paper-reference";

test.each([
  ["2210.17323", "arxiv", "2210.17323"],
  ["2210.17323v2", "arxiv", "2210.17323"],
  ["arXiv:2210.17323", "arxiv", "2210.17323"],
  ["https://arxiv.org/abs/2210.17323v1", "arxiv", "2210.17323"],
  ["https://arxiv.org/pdf/2210.17323.pdf", "arxiv", "2210.17323"],
  ["http://export.arxiv.org/abs/cs.CL/0501001", "arxiv", "cs/0501001"],
  [" https://arxiv.org/html/2210.17323v2/ ", "arxiv", "2210.17323"],
  ["10.48550/arXiv.2210.17323", "arxiv", "2210.17323"],
  ["https://doi.org/10.48550/arXiv.2210.17323", "arxiv", "2210.17323"],
  ["10.1145/3600006.3613165", "doi", "10.1145/3600006.3613165"],
  ["doi:10.1145/3600006.3613165.", "doi", "10.1145/3600006.3613165"],
  ["https://dl.acm.org/doi/abs/10.1145/3600006.3613165", "doi", "10.1145/3600006.3613165"],
  ["https://dx.doi.org/10.1162/tacl_a_00353", "doi", "10.1162/tacl_a_00353"],
  ["https://openreview.net/forum?id=tcbBPnfwxS", "openreview", "tcbBPnfwxS"],
  ["https://openreview.net/pdf?id=tcbBPnfwxS#x", "openreview", "tcbBPnfwxS"],
  ["https://openreview.net/forum?noteId=abcdef1&id=tcbBPnfwxS", "openreview", "tcbBPnfwxS"],
  ["https://aclanthology.org/2023.acl-long.1/", "aclAnthology", "2023.acl-long.1"],
  ["https://aclanthology.org/P19-1001.pdf", "aclAnthology", "P19-1001"],
  ["2023.findings-emnlp.12", "aclAnthology", "2023.findings-emnlp.12"],
] as const)("reads %s", (text, service, id) => {
  expect(parsePaperReference(text)).toEqual({ service, id });
  expect(paperSchema.shape[service].safeParse(id).success).toBe(true);
});

test.each([
  "",
  "-",
  "paper.bib",
  "https://example.org/2210.17323",
  "12345",
  "2210.1",
  "10.1",
  "https://openreview.net/group?id=ICLR.cc",
])("returns undefined for “%s”", (text) => {
  expect(parsePaperReference(text)).toBeUndefined();
});

test("returns the URL of a paper", () => {
  expect(referenceUrl({ service: "arxiv", id: "2210.17323" })).toBe("https://arxiv.org/abs/2210.17323");
  expect(referenceUrl({ service: "doi", id: "10.1145/1" })).toBe("https://doi.org/10.1145/1");
});

test("returns the first id of each service", () => {
  expect(
    idsOf(["10.18653/v1/2023.acl-long.1", "https://arxiv.org/abs/2210.17323", "2301.00001", "https://example.org"]),
  ).toEqual({ doi: "10.18653/v1/2023.acl-long.1", aclAnthology: "2023.acl-long.1", arxiv: "2210.17323" });
});
