import { expect, test } from "vitest";
import { mergeMetadata } from "@/lib/contribute/metadata/merge-metadata";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";

const service: PaperMetadata = {
  title: "A Title by the Service",
  authors: ["Ada Crumb"],
  year: 2024,
  venues: ["ICLR 2024"],
  remarks: [],
  arxiv: "2401.00001",
  urls: ["https://arxiv.org/abs/2401.00001"],
  page: "https://arxiv.org/abs/2401.00001",
  notices: ["Look."],
};
const own: PaperMetadata = {
  title: "A Title",
  authors: [],
  year: undefined,
  venues: [],
  remarks: [],
  urls: [],
  notices: [],
};

test("a service fills what a person left out", () => {
  expect(mergeMetadata(own, service)).toEqual({ ...service, title: "A Title" });
});

test("what a person says counts, and authors they name were not read from the service", () => {
  const merged = mergeMetadata({ ...own, authors: ["Zoë Łuczak"], year: 2025, venues: ["TMLR"] }, service);
  expect(merged).toMatchObject({ authors: ["Zoë Łuczak"], year: 2025, venues: ["TMLR"], page: undefined });
});
