import { expect, test } from "vitest";
import { venueFinder } from "@/lib/survey/venue-spelling";

const find = venueFinder([
  { name: "NeurIPS", title: "Conference on Neural Information Processing Systems", aliases: ["NIPS"] },
  { name: "NeurIPS Workshop", title: "Workshops of NeurIPS", aliases: ["NeurIPS-ENLSP"] },
  { name: "ICLR", title: "International Conference on Learning Representations" },
  { name: "SC", title: "Supercomputing Conference" },
  { name: "VLDB", aliases: ["PVLDB"] },
  { name: "PVLDB Journal", aliases: ["pvldb"] },
]);

test.each([
  ["NeurIPS", "NeurIPS"],
  ["neurips", "NeurIPS"],
  ["Neur IPS", "NeurIPS"],
  ["NeurlPS", "NeurIPS"],
  ["Neur1PS", "NeurIPS"],
  ["nips", "NeurIPS"],
  ["NIPS 2017", "NeurIPS"],
  ["NeurIPS2023", "NeurIPS"],
  ["Conference on Neural Information Processing Systems", "NeurIPS"],
  ["ICLR '23", "ICLR"],
  ["International conference on learning representations, 2024.", "ICLR"],
  ["NeurIPS-Workshop", "NeurIPS Workshop"],
  ["NeurIPS ENLSP", "NeurIPS Workshop"],
  ["sc", "SC"],
  ["PVLDB", "VLDB"],
  ["pvldb", "PVLDB Journal"],
])("finds by the spelling %s the venue %s", (spelling, name) => {
  expect(find(spelling)?.name).toBe(name);
});

test.each(["ICML", "NeurIPS Datasets", "NeurIPS Oral", "arXiv, NeurIPS", "", "2023", "Pvldb"])(
  "finds no unique venue by the spelling %j",
  (spelling) => {
    expect(find(spelling)).toBeUndefined();
  },
);
