import fc from "fast-check";
import { expect, test } from "vitest";
import { joinLines, listReadme } from "@/lib/awesome-list/export/list-readme";
import { importList } from "@/lib/awesome-list/import/import-list";
import { linkTypeSchema } from "@/lib/content/schema/fields";
import { formatPaperEntry, type PaperInput } from "@/lib/contribute/format-paper";
import { foldTitle } from "@/lib/text/fold-title";
import { surveyFiles } from "../../survey-files";
import { compileValid, filesAfter } from "../import/small-import";

const digits = fc.integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, "0"));
const arxiv = digits.map((number) => `2401.${number}`);
const address = fc.oneof(
  arxiv.map((id) => `https://arxiv.org/abs/${id}`),
  arxiv.map((id) => `https://huggingface.co/papers/${id}`),
  digits.map((number) => `https://doi.org/10.1145/${number}`),
  digits.map((number) => `https://openreview.net/forum?id=ab${number}`),
  digits.map((number) => `https://github.com/a/b${number}`),
  digits.map((number) => `https://x.example/(${number})?utm_source=a|b`),
);
const publication = fc.constantFrom(
  { venue: "arXiv", status: "preprint" } as const,
  { venue: "ICLR", status: "published" } as const,
  { venue: "Blog", status: "web" } as const,
);
const word = fc.constantFrom(
  "A",
  "*of*",
  "Bits:",
  "[x]",
  "<pause>",
  "2023",
  "GPTQ",
  "_y_",
  "B,",
  "(c)",
  "d|e",
  "Æ",
  "Z?",
);
const topics = fc.subarray(["models", "models/quantization", "models/pruning", "systems"], { minLength: 1 });
const paper: fc.Arbitrary<PaperInput> = fc
  .record(
    {
      title: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `T ${words.join(" ")} E`),
      year: fc.integer({ min: 2000, max: 2030 }),
      publication,
      arxiv,
      doi: digits.map((number) => `10.1000/${number}`),
      openreview: digits.map((number) => `cd${number}`),
      links: fc.uniqueArray(fc.record({ type: fc.constantFrom(...linkTypeSchema.options), url: address }), {
        selector: ({ url }) => url,
        maxLength: 4,
      }),
      topics,
    },
    { requiredKeys: ["title", "year", "publication", "links", "topics"] },
  )
  .map(({ publication: { venue, status }, year, ...rest }) => ({
    ...rest,
    // All arXiv ids are from 2024.
    year: venue === "arXiv" ? 2024 : year,
    venue,
    status,
    authors: [],
  }));
const papers = fc.uniqueArray(paper, {
  minLength: 1,
  maxLength: 4,
  comparator: (a, b) =>
    foldTitle(a.title) === foldTitle(b.title) ||
    (["arxiv", "doi", "openreview"] as const).some((id) => a[id] && a[id] === b[id]),
});

const blog = { "venues/blog.md": "---\nname: Blog\ntitle: Blog\nkind: web\n---\n" };

test("exports the same list again from a survey that was imported from an exported list", () => {
  fc.assert(
    fc.property(papers, (inputs) => {
      const bare = surveyFiles({
        ...blog,
        "papers/gptq.md": null,
        "papers/awq.md": null,
        "papers/sparsegpt.md": null,
        "frameworks/vllm.md": null,
      });
      const written = inputs.map((fields, index) => ({ path: `papers/p${index}.md`, text: formatPaperEntry(fields) }));
      const survey = compileValid([...bare, ...written]);
      const site = survey.settings.url;
      const list = joinLines(listReadme(survey, site));
      const options = { site, today: "2026-01-01" };

      const known = importList(list, survey, [...bare, ...written], options);
      expect(known.drafts).toEqual([]);
      expect(
        known.results.flatMap<unknown>(({ outcome, differences }) =>
          outcome.kind === "issue" ? [outcome] : differences,
        ),
      ).toEqual([]);

      const made = filesAfter(bare, importList(list, compileValid(bare), bare, options));
      expect(joinLines(listReadme(compileValid(made), site))).toBe(list);
    }),
    { numRuns: 25 },
  );
});
