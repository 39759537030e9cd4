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

/** A draft for the small survey of a paper with these metadata. */
function draft(metadata: Partial<PaperMetadata>) {
  return draftPaper({ ...paper, ...metadata }, small, "2026-11-20");
}

test("a preprint of arXiv", () => {
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

test("a paper of Crossref, whose venue stands in the name of the event", () => {
  const { id, fields } = draftPaper(parseCrossref(answer("crossref-paper.json")), atlas, "2026-11-20");
  expect(id).toBe("serving-scheduling-fair-queues-language");
  expect(fields).toMatchObject({ venue: "SOSP", status: "published", year: 2025, doi: "10.1145/9990001.9990002" });
});

test("a paper of the ACL Anthology", () => {
  const [entry] = parseBibtex(answer("anthology-paper.bib")).papers;
  if (!entry) throw new Error("The fixture holds no entry.");
  const { fields } = draftPaper(entry.metadata, atlas, "2026-11-20");
  expect(fields).toMatchObject({ venue: "ACL", status: "published", year: 2025, aclAnthology: "2025.acl-long.999" });
});

test("submissions of OpenReview: one that was accepted, one that was not", () => {
  const [accepted] = parseOpenreview(answer("openreview-paper.json"));
  const [rejected] = parseOpenreview(answer("openreview-first-version.json"));
  if (!accepted || !rejected) throw new Error("The fixtures hold no submissions.");
  expect(draftPaper(accepted, atlas, "2026-11-20").fields).toMatchObject({ venue: "ICLR", year: 2025 });
  const draft = draftPaper(rejected, atlas, "2026-11-20");
  expect(draft.fields.venue).toBeUndefined();
  expect(draft.notices).toEqual(["The source names “ICLR 2022 Submitted” as the venue, which none of venues/ is."]);
});

test("what authors remark counts when nothing else names a venue, and is pointed out", () => {
  const { fields, notices } = draft({ arxiv: "2401.00001", remarks: ["12 pages. Accepted at ICLR 2025"] });
  expect(fields).toMatchObject({ venue: "ICLR", status: "published", year: 2025 });
  expect(notices).toEqual(["The venue is what the authors remark: “Accepted at ICLR 2025”."]);
});

test("a venue with review counts more than a preprint server that is named first", () => {
  expect(draft({ venues: ["CoRR", "ICLR 2025"] }).fields).toMatchObject({ venue: "ICLR", year: 2025 });
  expect(draft({ venues: ["CoRR"] }).fields).toMatchObject({ venue: "arXiv", status: "preprint", year: 2024 });
});

test("a venue that the atlas does not know is left to people", () => {
  const { fields, notices } = draft({ arxiv: "2401.00001", venues: ["ICLS"] });
  expect(fields).not.toHaveProperty("venue");
  expect(notices).toEqual(["The source names “ICLS” as the venue, which none of venues/ is. Did you mean ICLR?"]);
});

test("a survey's only preprint server takes what arXiv has", () => {
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

test("an id of a paper, or of what it was called before, is not given twice", () => {
  const renamed = compileSmallSurvey(withLine("papers/awq.md", "aliases:\n  - heads"));
  expect(draftPaper(paper, renamed, "2026-11-20").id).toBe("heads-2024");
  expect(draft({ title: "GPTQ: Another One" }).id).toBe("gptq-2024");
});

test("links: the page of the paper, and a repository that is named anywhere", () => {
  const code = { type: "code", url: "https://github.com/example/heads" };
  const page = { type: "paper", url: "https://example.org/heads" };
  expect(draft({ abstract: "Code is at https://github.com/example/heads." }).fields.links).toEqual([page, code]);
  expect(draft({ remarks: ["see https://github.com/example/heads)"] }).fields.links).toEqual([page, code]);
  expect(draft({ urls: [code.url], doi: "10.1145/1" }).fields.links).toEqual([
    { type: "paper", url: "https://doi.org/10.1145/1" },
    code,
  ]);
});

test("what is lacking is pointed out", () => {
  expect(draft({ authors: [], urls: [], notices: ["Look."] }).notices).toEqual([
    "Look.",
    "No authors are named.",
    "No address of the paper is known.",
  ]);
});
