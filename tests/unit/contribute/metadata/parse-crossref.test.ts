import { expect, test } from "vitest";
import { parseCrossref, parseCrossrefList } from "@/lib/contribute/metadata/parse-crossref";
import { answer } from "./answers";

const paper = answer("crossref-paper.json");

/** The recorded answer with other values in its record. */
function changed(values: Record<string, unknown>): string {
  const record = JSON.parse(paper);
  return JSON.stringify({ ...record, message: { ...record.message, ...values } });
}

test("a paper: title with subtitle, names of people and groups, without markup", () => {
  expect(parseCrossref(paper)).toMatchInlineSnapshot(`
    {
      "abstract": "Requests wait in one queue for each tenant.",
      "authors": [
        "Ada Crumb",
        "José da Silva Jr.",
        "The Serving Team",
      ],
      "doi": "10.1145/9990001.9990002",
      "notices": [],
      "page": "https://doi.org/10.1145/9990001.9990002",
      "remarks": [],
      "title": "Serving & Scheduling: Fair Queues for Language Models",
      "urls": [
        "https://doi.org/10.1145/9990001.9990002",
      ],
      "venues": [
        "Proceedings of the ACM SIGOPS 31st Symposium on Operating Systems Principles",
        "SOSP '25: 31st Symposium on Operating Systems Principles",
      ],
      "year": 2025,
    }
  `);
});

test("what a publisher did not deposit is left out", () => {
  const bare = JSON.stringify({ message: { DOI: "10.1000/x", title: ["A Title."] } });
  expect(parseCrossref(bare)).toMatchObject({ title: "A Title", authors: [], year: undefined, venues: [] });
});

test("a subtitle that stands in the title too is not said twice", () => {
  const twice = changed({ title: ["Serving: Fair Queues"], subtitle: ["Fair Queues"] });
  expect(parseCrossref(twice).title).toBe("Serving: Fair Queues");
});

test("a DOI of the ACL Anthology gives its id", () => {
  expect(parseCrossref(changed({ DOI: "10.18653/v1/2025.acl-long.999" }))).toMatchObject({
    doi: "10.18653/v1/2025.acl-long.999",
    aclAnthology: "2025.acl-long.999",
  });
});

test("the date of issue stands in for that of publication, and an empty date for none", () => {
  expect(parseCrossref(changed({ published: undefined })).year).toBe(2025);
  expect(parseCrossref(changed({ published: { "date-parts": [[null]] } })).year).toBeUndefined();
});

test.each([
  ["not JSON", "Resource not found.", "Crossref's answer is not JSON."],
  ["another record", '{"message": {"items": []}}', "Crossref's answer is not a record of a paper."],
  ["null", "null", "Crossref's answer is not a record of a paper."],
  ["no title", changed({ title: [] }), "Crossref's answer is not a record of a paper."],
])("%s", (_name, json, message) => {
  expect(() => parseCrossref(json)).toThrow(message);
});

test("a list of records, less those that are no papers", () => {
  const { message } = JSON.parse(paper);
  const list = JSON.stringify({ message: { items: [message, { DOI: "10.1/journal" }, "garbage", message] } });
  expect(parseCrossrefList(list).map(({ doi }) => doi)).toEqual(["10.1145/9990001.9990002", "10.1145/9990001.9990002"]);
  expect(() => parseCrossrefList(paper)).toThrow("Crossref's answer is not a list of records.");
});
