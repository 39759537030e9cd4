import { expect, test } from "vitest";
import { findServices } from "@/scripts/metadata/services";

const repository = "https://github.com/atlas/atlas";

test("the public services, asked under the repository's name", () => {
  expect(findServices(repository, {})).toMatchInlineSnapshot(`
    {
      "anthology": "https://aclanthology.org",
      "arxiv": "https://export.arxiv.org/api/query",
      "crossref": "https://api.crossref.org",
      "openreview": [
        "https://api2.openreview.net",
        "https://api.openreview.net",
      ],
      "userAgent": "atlas-add/1.0 (https://github.com/atlas/atlas)",
    }
  `);
});

test("others, as the environment names them", () => {
  const services = findServices(repository, {
    ARXIV_API: "http://localhost:1/query",
    CROSSREF_API: "http://localhost:2/",
    OPENREVIEW_API: " http://localhost:3 http://localhost:4/ ",
    CONTACT_EMAIL: "me@example.org",
  });
  expect(services).toMatchObject({
    arxiv: "http://localhost:1/query",
    crossref: "http://localhost:2",
    openreview: ["http://localhost:3", "http://localhost:4"],
    userAgent: "atlas-add/1.0 (https://github.com/atlas/atlas; mailto:me@example.org)",
  });
});

test("an address that is none is refused", () => {
  expect(() => findServices(repository, { ARXIV_API: "localhost" })).toThrow(
    'ARXIV_API is "localhost", which is no http(s) address.',
  );
});
