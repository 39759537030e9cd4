import { expect, test } from "vitest";
import { compareFiles, readOfflineList, totalSize } from "@/lib/offline/offline-list";

const file = (address: string, hash = "a", size = 10) => ({ address, hash, size });
const site = [file("/a.css"), file("/"), file("/papers/x/")];

test("downloads everything if nothing is kept", () => {
  expect(compareFiles(site, [])).toEqual({ toFetch: site, isUpdate: false, outdated: [] });
});

test("downloads nothing if everything is kept", () => {
  expect(compareFiles(site, site)).toEqual({ toFetch: [], isUpdate: false, outdated: [] });
});

test("continues with the files that are missing", () => {
  expect(compareFiles(site, site.slice(0, 1))).toEqual({ toFetch: site.slice(1), isUpdate: false, outdated: [] });
});

test("an update downloads changed files", () => {
  const kept = [file("/a.css"), file("/", "older"), file("/papers/x/")];
  expect(compareFiles(site, kept)).toEqual({ toFetch: [file("/")], isUpdate: true, outdated: [] });
});

test("names kept files that the site no longer has", () => {
  const { toFetch, outdated } = compareFiles(site, [...site, file("/papers/gone/")]);
  expect(toFetch).toEqual([]);
  expect(outdated).toEqual(["/papers/gone/"]);
});

test("a new build is an update, even if it has files with new addresses", () => {
  expect(compareFiles(site, [file("/a-1.css"), file("/"), file("/papers/x/")]).isUpdate).toBe(true);
  expect(compareFiles(site, [file("/", "older")]).isUpdate).toBe(true);
});

test("reads a list, and refuses other values", () => {
  expect(readOfflineList(JSON.parse(JSON.stringify(site)))).toEqual(site);
  for (const other of [null, {}, "list", [null], [{ address: "/" }], [{ ...file("/"), size: "10" }]])
    expect(() => readOfflineList(other)).toThrow("does not have the expected form");
});

test("adds up sizes", () => {
  expect(totalSize(site)).toBe(30);
});
