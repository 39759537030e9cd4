import { expect, test } from "vitest";
import { draftPaper } from "@/lib/contribute/draft-paper";
import type { PaperMetadata } from "@/lib/contribute/metadata/paper-metadata";
import { parseArxivAtom } from "@/lib/contribute/metadata/parse-arxiv-atom";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { parseCrossref } from "@/lib/contribute/metadata/parse-crossref";
import { parseOpenreview } from "@/lib/contribute/metadata/parse-openreview";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compileSmallSurvey, withLine } from "../survey-files";
import { answer } from "./metadata/answers";

const small = compileSmallSurvey();
const atlas = loadSurvey();
const paper: PaperMetadata = {
  title: "Heads: Which Ones Are Needed",
  authors: ["Ada Crumb"],
  year: 2024,
  venues: [],
  remarks: [],
  urls: ["https://example.org/heads"],
  notices: [],
};

/** Drafts a paper with this metadata in the small survey. */
function draft(metadata: Partial<PaperMetadata>) {
  return draftPaper({ ...paper, ...metadata }, small, "2026-11-20");
}

test("drafts a preprint from arXiv", () => {
  expect(draftPaper(parseArxivAtom(answer("arxiv-paper.xml")), atlas, "2026-11-20")).toMatchInlineSnapshot(`
    {
      "body": "",
      "fields": {
        "arxiv": "2511.01234",
        "authors": [
          "Zoë Łuczak",
          "José da Silva",
        ],
        "authorsSource": "https://arxiv.org/abs/2511.01234",
        "history": [
          {
            "date": "2026-11-20",
            "type": "added",
          },
        ],
        "links": [
          {
            "type": "paper",
            "url": "https://arxiv.org/abs/2511.01234",
          },
          {
            "type": "code",
            "url": "https://github.com/example/tinyquant",
          },
        ],
        "shortName": "TinyQuant",
        "status": "preprint",
        "title": "TinyQuant: Rounding Weights & Caches of Large Language Models to Three Bits",
        "topics": [],
        "venue": "arXiv",
        "year": 2025,
      },
      "id": "tinyquant",
      "notices": [],
    }
  `);
});

test("finds the venue of a Crossref record in the name of the event", () => {
  const { id, fields } = draftPaper(parseCrossref(answer("crossref-paper.json")), atlas, "2026-11-20");
  expect(id).toBe("serving-scheduling-fair-queues-language");
  expect(fields).toMatchObject({ venue: "SOSP", status: "published", year: 2025, doi: "10.1145/9990001.9990002" });
});

test("drafts a paper from the ACL Anthology", () => {
  const [entry] = parseBibtex(answer("anthology-paper.bib")).papers;
  if (!entry) throw new Error("The fixture has no entry.");
  const { fields } = draftPaper(entry.metadata, atlas, "2026-11-20");
  expect(fields).toMatchObject({ venue: "ACL", status: "published", year: 2025, aclAnthology: "2025.acl-long.999" });
});

test("proposes the venue of an OpenReview submission only if it was accepted", () => {
  const [accepted] = parseOpenreview(answer("openreview-paper.json"));
  const [rejected] = parseOpenreview(answer("openreview-first-version.json"));
  if (!accepted || !rejected) throw new Error("The fixtures have no submissions.");
  expect(draftPaper(accepted, atlas, "2026-11-20").fields).toMatchObject({ venue: "ICLR", year: 2025 });
  const draft = draftPaper(rejected, atlas, "2026-11-20");
  expect(draft.fields.venue).toBeUndefined();
  expect(draft.notices).toEqual(["“ICLR 2022 Submitted” is a submission, not a publication."]);
});

test("uses a venue in the authors' remarks if there is no other, and adds a notice", () => {
  const { fields, notices } = draft({ arxiv: "2401.00001", remarks: ["12 pages. Accepted at ICLR 2025"] });
  expect(fields).toMatchObject({ venue: "ICLR", status: "published", year: 2025 });
  expect(notices).toEqual(["The venue comes from a remark of the authors: “Accepted at ICLR 2025”."]);
});

test("prefers a venue with peer review to a preprint server", () => {
  expect(draft({ venues: ["CoRR", "ICLR 2025"] }).fields).toMatchObject({ venue: "ICLR", year: 2025 });
  expect(draft({ venues: ["CoRR"] }).fields).toMatchObject({ venue: "arXiv", status: "preprint", year: 2024 });
});

test("proposes no venue if the atlas does not have it", () => {
  const { fields, notices } = draft({ arxiv: "2401.00001", venues: ["ICLS"] });
  expect(fields).not.toHaveProperty("venue");
  expect(notices).toEqual(["The source names the venue “ICLS”, which is not in venues/. Did you mean ICLR?"]);
});

test("uses the only preprint server of a survey for papers on arXiv", () => {
  const bread = compileSmallSurvey({
    "venues/arxiv.md":
      "---\nname: Bread Preprints\ntitle: Bread Preprints\nkind: preprint\naliases:\n  - arXiv of bread\n---\n",
    "papers/awq.md": null,
    "papers/sparsegpt.md": null,
    "sources/paper-list.md": "---\ntitle: A paper list\nkind: paper-list\nurl: https://github.com/example/list\n---\n",
  });
  expect(draftPaper({ ...paper, arxiv: "2401.00001" }, bread, "2026-11-20").fields.venue).toBe("Bread Preprints");
  expect(draftPaper(paper, bread, "2026-11-20").fields.venue).toBeUndefined();
});

test("does not propose the id or an alias of another paper", () => {
  const renamed = compileSmallSurvey(withLine("papers/awq.md", "aliases:\n  - heads"));
  expect(draftPaper(paper, renamed, "2026-11-20").id).toBe("heads-2024");
  expect(draft({ title: "GPTQ: Another One" }).id).toBe("gptq-2024");
});

test("links the page of the paper and the first repository in URLs, remarks or abstract", () => {
  const code = { type: "code", url: "https://github.com/example/heads" };
  const page = { type: "paper", url: "https://example.org/heads" };
  expect(draft({ abstract: "Code is at https://github.com/example/heads." }).fields.links).toEqual([page, code]);
  expect(draft({ remarks: ["see https://github.com/example/heads)"] }).fields.links).toEqual([page, code]);
  expect(draft({ urls: [code.url], doi: "10.1145/1" }).fields.links).toEqual([
    { type: "paper", url: "https://doi.org/10.1145/1" },
    code,
  ]);
});

test("adds notices for missing authors and links", () => {
  expect(draft({ authors: [], urls: [], notices: ["Look."] }).notices).toEqual([
    "Look.",
    "The source lists no authors.",
    "The source has no URL of the paper.",
  ]);
});
