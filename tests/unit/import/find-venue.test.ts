import { expect, test } from "vitest";
import { venueFinder } from "@/lib/import/find-venue";
import type { Venue } from "@/lib/survey/entities";

const venue = (name: string, title: string, ...aliases: string[]): Venue => ({
  id: name.toLowerCase(),
  file: `venues/${name.toLowerCase()}.md`,
  name,
  title,
  kind: "conference",
  aliases,
});
const find = venueFinder([
  venue("NeurIPS", "Conference on Neural Information Processing Systems", "NIPS", "NeurlPS"),
  venue("NeurIPS Workshop", "Workshops of NeurIPS", "NeurIPS-ENLSP"),
  venue("SC", "Supercomputing Conference"),
]);

test.each([
  ["NeurIPS", "NeurIPS"],
  ["NIPS", "NeurIPS"],
  ["NeurlPS", "NeurIPS"],
  ["neurips", "NeurIPS"],
  ["NeurIPS ENLSP", "NeurIPS Workshop"],
  ["Conference on Neural Information Processing Systems", "NeurIPS"],
  ["sc", "SC"],
])("%s is %s", (spelling, name) => {
  expect(find(spelling)?.name).toBe(name);
});

test.each(["NeurIPS Oral", "ICLR", "", "arXiv, NeurIPS"])("%j is none of them", (spelling) => {
  expect(find(spelling)).toBeUndefined();
});
