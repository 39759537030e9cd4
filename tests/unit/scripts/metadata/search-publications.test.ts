import { expect, test } from "vitest";
import { openTitleSearch } from "@/scripts/metadata/search-publications";
import { answer } from "../../contribute/metadata/answers";
import { startFakeServer, status } from "../fake-server";

test("returns records of all services", async () => {
  const { client, requests } = await startFakeServer({
    "/crossref": answer("crossref-search.json"),
    "/openreview": answer("openreview-paper.json"),
  });
  const search = openTitleSearch(client);
  expect((await search.find("A & B")).map(({ page }) => page)).toEqual([
    "https://doi.org/10.2139/ssrn.1",
    "https://doi.org/10.1145/9990001.9990003",
    "https://openreview.net/forum?id=aBcD1234eF",
  ]);
  expect(search.failures).toEqual([]);
  expect(requests.map(({ url }) => url)).toEqual([
    "/crossref/works?rows=5&query.bibliographic=A%20%26%20B",
    "/openreview/notes/search?content=all&group=all&source=forum&limit=10&term=A%20%26%20B",
  ]);
});

test("stops requesting a service that fails", async () => {
  const { client, requests } = await startFakeServer({
    "/crossref": answer("crossref-search.json"),
    "/openreview": status(403),
  });
  const search = openTitleSearch(client);
  expect(await search.find("A")).toHaveLength(2);
  expect(await search.find("B")).toHaveLength(2);
  expect(search.failures).toEqual(["OpenReview responded with status 403. It is not requested again."]);
  expect(requests.filter(({ url }) => url.startsWith("/openreview"))).toHaveLength(1);
});
