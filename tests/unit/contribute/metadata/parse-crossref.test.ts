import { expect, test } from "vitest";
import { parseCrossref, parseCrossrefList } from "@/lib/contribute/metadata/parse-crossref";
import { answer } from "./answers";

const paper = answer("crossref-paper.json");

/** Returns the recorded response with other values in its record. */
function changed(values: Record<string, unknown>): string {
  const record = JSON.parse(paper);
  return JSON.stringify({ ...record, message: { ...record.message, ...values } });
}

test("reads title with subtitle and names of people and groups, without markup", () => {
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

test("leaves out missing fields", () => {
  const bare = JSON.stringify({ message: { DOI: "10.1000/x", title: ["A Title."] } });
  expect(parseCrossref(bare)).toMatchObject({ title: "A Title", authors: [], year: undefined, venues: [] });
});

test("does not repeat a subtitle that is in the title", () => {
  const twice = changed({ title: ["Serving: Fair Queues"], subtitle: ["Fair Queues"] });
  expect(parseCrossref(twice).title).toBe("Serving: Fair Queues");
});

test("reads the ACL Anthology id from its DOI", () => {
  expect(parseCrossref(changed({ DOI: "10.18653/v1/2025.acl-long.999" }))).toMatchObject({
    doi: "10.18653/v1/2025.acl-long.999",
    aclAnthology: "2025.acl-long.999",
  });
});

test("uses the date of issue without a date of publication and ignores empty dates", () => {
  expect(parseCrossref(changed({ published: undefined })).year).toBe(2025);
  expect(parseCrossref(changed({ published: { "date-parts": [[null]] } })).year).toBeUndefined();
});

test.each([
  ["a response that is not JSON", "Resource not found.", "The response from Crossref is not JSON."],
  [
    "a list instead of a record",
    '{"message": {"items": []}}',
    "The response from Crossref is not a record of a paper.",
  ],
  ["null", "null", "The response from Crossref is not a record of a paper."],
  ["a record without a title", changed({ title: [] }), "The response from Crossref is not a record of a paper."],
])("reports %s", (_name, json, message) => {
  expect(() => parseCrossref(json)).toThrow(message);
});

test("reads a list of records and skips those without a title", () => {
  const { message } = JSON.parse(paper);
  const list = JSON.stringify({ message: { items: [message, { DOI: "10.1/journal" }, "garbage", message] } });
  expect(parseCrossrefList(list).map(({ doi }) => doi)).toEqual(["10.1145/9990001.9990002", "10.1145/9990001.9990002"]);
  expect(() => parseCrossrefList(paper)).toThrow("The response from Crossref is not a list of records.");
});
