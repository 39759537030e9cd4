import { expect, test } from "vitest";
import { publicUrls } from "@/lib/contribute/metadata/services";
import { createMetadataClient } from "@/scripts/metadata/metadata-client";
import { startFakeServer } from "../fake-server";

const repository = "https://github.com/atlas/atlas";

test("uses the public services by default", () => {
  expect(createMetadataClient(repository, { ARXIV_API: "" }).baseUrls).toEqual(publicUrls);
});

test("uses the URLs in environment variables", () => {
  const { baseUrls } = createMetadataClient(repository, {
    ARXIV_API: "http://localhost:1/query",
    CROSSREF_API: "http://localhost:2/",
    OPENREVIEW_API: " http://localhost:3 http://localhost:4/ ",
  });
  expect(baseUrls).toEqual({
    arxiv: ["http://localhost:1/query"],
    crossref: ["http://localhost:2"],
    anthology: ["https://aclanthology.org"],
    openreview: ["http://localhost:3", "http://localhost:4"],
  });
});

test("throws for a URL that is not http(s)", () => {
  expect(() => createMetadataClient(repository, { ARXIV_API: "localhost" })).toThrow(
    'ARXIV_API has "localhost", which is not an http(s) URL.',
  );
});

test("sends the repository and the contact as user agent", async () => {
  const { environment, requests } = await startFakeServer({ "/arxiv": "Zoë" });
  for (const contact of [{}, { CONTACT_EMAIL: "me@example.org" }]) {
    const { requestText } = createMetadataClient(repository, { ...environment, ...contact });
    expect(await requestText("arXiv", `${environment.ARXIV_API}?q`)).toBe("Zoë");
  }
  expect(requests).toEqual([
    { url: "/arxiv?q", userAgent: "atlas-add/1.0 (https://github.com/atlas/atlas)" },
    { url: "/arxiv?q", userAgent: "atlas-add/1.0 (https://github.com/atlas/atlas; mailto:me@example.org)" },
  ]);
});
