import { expect, test } from "vitest";
import { findVenueName } from "@/lib/survey/venue-spelling";

const venues = [
  { name: "NeurIPS", title: "Conference on Neural Information Processing Systems", aliases: ["NIPS"] },
  { name: "NeurIPS Workshop", title: "Workshop at NeurIPS", aliases: [] },
  { name: "ICLR", title: "International Conference on Learning Representations" },
  { name: "VLDB", aliases: ["PVLDB"] },
  { name: "PVLDB Journal", aliases: ["pvldb"] },
];

test.each([
  ["NeurIPS", "NeurIPS"],
  ["neurips", "NeurIPS"],
  ["NeurlPS", "NeurIPS"],
  ["Neur1PS", "NeurIPS"],
  ["nips", "NeurIPS"],
  ["NIPS 2017", "NeurIPS"],
  ["NeurIPS2023", "NeurIPS"],
  ["ICLR '23", "ICLR"],
  ["NeurIPS-Workshop", "NeurIPS Workshop"],
  ["International conference on learning representations", "ICLR"],
])("%s is %s", (spelling, name) => {
  expect(findVenueName(spelling, venues)).toBe(name);
});

test.each(["ICML", "NeurIPS Datasets", "", "2023", "pvldb"])("%j is no spelling of one venue", (spelling) => {
  expect(findVenueName(spelling, venues)).toBeUndefined();
});
