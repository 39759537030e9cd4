import { expect, test } from "vitest";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { findVenueInRemark } from "@/lib/survey/publication-remark";
import { resolveVenue, yearOf } from "@/lib/survey/venue-in-text";

const { venueByName } = loadSurvey();
const names =
  "AAAI, ACL, ACL Findings, ACL SRW, arXiv, Blog, EACL, EMNLP, EMNLP Demo, EMNLP Findings, ICLR, ICML, ICML Workshop, " +
  "MLSys, NAACL, NeurIPS, NeurIPS Workshop, SC, SOSP, TACL, TMLR, Website";
const venues = names.split(", ").flatMap((name) => venueByName.get(name) ?? []);

test("finds every venue by each of its spellings", () => {
  const all = [...venueByName.values()];
  for (const venue of all)
    for (const spelling of [venue.name, venue.title, ...venue.aliases, venue.title.toUpperCase()])
      expect(resolveVenue(spelling, all)?.name, spelling).toBe(venue.name);
});

test.each([
  [
    "Proceedings of the 63rd Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)",
    "ACL",
  ],
  ["Proceedings of the 61st Annual Meeting of the ACL: Student Research Workshop", "ACL SRW"],
  ["Annual Meeting of the Association for Computational Linguistics: Student Research Workshop", "ACL SRW"],
  ["Findings of the Association for Computational Linguistics: EMNLP 2023", "EMNLP Findings"],
  ["Findings of the Association for Computational Linguistics: EACL 2023", undefined],
  ["Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing", "EMNLP"],
  [
    "Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing: System Demonstrations",
    "EMNLP Demo",
  ],
  ["Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing: Industry Track", undefined],
  [
    "Proceedings of the 2024 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies (Volume 1: Long Papers)",
    "NAACL",
  ],
  ["Proceedings of the 40th International Conference on Machine Learning", "ICML"],
  ["International Conference on Machine Learning and Applications", undefined],
  ["The Twelfth International Conference on Learning Representations, {ICLR} 2024, Vienna", "ICLR"],
  ["ICLR 2024 oral", "ICLR"],
  ["ICML'24", "ICML"],
  ["Advances in Neural Information Processing Systems 36", "NeurIPS"],
  ["NeurIPS 2023 Workshop on Efficient Natural Language and Speech Processing", "NeurIPS Workshop"],
  ["Workshop on Long-Context Foundation Models at ICML 2024", "ICML Workshop"],
  ["Proceedings of Machine Learning and Systems 6", "MLSys"],
  ["Trans. Mach. Learn. Res.", "TMLR"],
  ["Accepted by TMLR", "TMLR"],
  ["SOSP '23: 29th Symposium on Operating Systems Principles", "SOSP"],
  ["SC21: International Conference for High Performance Computing, Networking, Storage and Analysis", "SC"],
  ["arXiv preprint arXiv:2305.14314", "arXiv"],
  ["CoRR", "arXiv"],
  ["corr", "arXiv"],
  ["ICLR 2024 Submitted", undefined],
  ["Submitted to ICLR 2025", undefined],
  ["ICLR 2025 Conference Withdrawn Submission", undefined],
  ["Under double-blind review at TMLR", undefined],
  ["First Conference on Language Modeling", undefined],
  ["the web as a corpus", undefined],
  ["A blog on sc and acl", undefined],
  ["", undefined],
])("resolves %s to %s", (text, name) => {
  expect(resolveVenue(text, venues)?.name).toBe(name);
});

test.each([
  ["Accepted at ICLR 2024. Code: https://example.org", "ICLR"],
  ["14 pages, 3 figures, NeurIPS 2023 Camera Ready", "NeurIPS"],
  ["Published in Transactions on Machine Learning Research (TMLR)", "TMLR"],
  ["To appear in EMNLP Findings", "EMNLP Findings"],
  ["Submitted to ICML 2024", undefined],
  ["Extends our work on the ACL anthology", undefined],
  ["22 pages", undefined],
  ["Published on arXiv 2024", undefined],
])("finds in the remark “%s” the venue %s", (remark, name) => {
  expect(findVenueInRemark(remark, venues)?.venue.name).toBe(name);
});

test("reads the year of a venue", () => {
  expect(["ICLR 2024", "ICML '23", "SC’21", "TMLR", "PMLR 202"].map(yearOf)).toEqual([
    2024,
    2023,
    2021,
    undefined,
    undefined,
  ]);
});
