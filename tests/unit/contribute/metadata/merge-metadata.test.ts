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

test("fills missing values from the service", () => {
  expect(mergeMetadata(own, service)).toEqual({ ...service, title: "A Title" });
});

test("prefers the person's values and drops the page if the authors are theirs", () => {
  const merged = mergeMetadata({ ...own, authors: ["Zoë Łuczak"], year: 2025, venues: ["TMLR"] }, service);
  expect(merged).toMatchObject({ authors: ["Zoë Łuczak"], year: 2025, venues: ["TMLR"], page: undefined });
});
