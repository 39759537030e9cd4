import GithubSlugger from "github-slugger";
import { expect, test } from "vitest";
import { joinLines, listReadme } from "@/lib/awesome-list/export/list-readme";
import { readList } from "@/lib/awesome-list/import/reading/read-list";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { compileSmallSurvey, paperText, surveyFiles, topicText } from "../../survey-files";

const site = "https://atlas.example/";

function exported(changes: Record<string, string | null> = {}): string {
  return joinLines(listReadme(compileSmallSurvey(changes), site));
}

test("exports the whole survey as one list", () => {
  expect(exported()).toMatchInlineSnapshot(`
    "<!--
    Written by \`npm run export -- list\`, which replaces this file. Edits here are lost.
    Edit the entry instead: content/papers/, frameworks/ or topics/. New papers get a file in content/papers/.
    -->

    # Small Atlas

    > Find papers on small models.

    3 papers and 1 framework on small models, from the [Small Atlas](https://atlas.example/). This list is generated from the entries in [content/](https://github.com/atlas/atlas/tree/main/content). Add and edit papers there. Content under [CC-BY-4.0](https://creativecommons.org/licenses/by/4.0/).

    ## Contents

    - [Model-Centric](#model-centric)
      - [Quantization](#quantization)
      - [Pruning](#pruning)
    - [Systems](#systems)

    ## Model-Centric

    ### Quantization

    - Activation-aware Weights, <ins>arXiv, 2023</ins> [arXiv](https://arxiv.org/abs/2306.00978) [Entry](https://atlas.example/papers/awq/)
    - GPTQ: Accurate Quantization, <ins>ICLR, 2023</ins> [arXiv](https://arxiv.org/abs/2210.17323) [Entry](https://atlas.example/papers/gptq/)
    - SparseGPT, <ins>arXiv, 2022</ins> [Entry](https://atlas.example/papers/sparsegpt/)

    ### Pruning

    - SparseGPT, <ins>arXiv, 2022</ins> [Entry](https://atlas.example/papers/sparsegpt/)

    ## Systems

    | Framework                                            | Pre-training | Fine-tuning | Inference or serving |
    | ---------------------------------------------------- | ------------ | ----------- | -------------------- |
    | vLLM [Entry](https://atlas.example/frameworks/vllm/) |              |             | ✅                    |
    "
  `);
});

test("does not depend on the order of files", () => {
  const { survey } = compileSurvey(surveyFiles().toReversed());
  expect(survey && joinLines(listReadme(survey, site))).toBe(exported());
});

test("a paper has its links, links for its other ids and a link to its entry", () => {
  const more = `arxiv: "2401.00009"
doi: 10.1145/1.2
openreview: tcbBPnfwxS
aclAnthology: 2023.acl-long.1
links:
  - type: paper
    url: https://arxiv.org/pdf/2401.00009
  - type: code
    url: https://github.com/a/b
  - type: project
    url: https://x.example/
`;
  const line = exported({ "papers/x.md": paperText("A Paper", more).replace("2023", "2024") })
    .split("\n")
    .find((text) => text.includes("A Paper"));
  expect(line).toBe(
    "- A Paper, <ins>arXiv, 2024</ins> [Paper](https://arxiv.org/pdf/2401.00009) [Code](https://github.com/a/b) " +
      "[Project page](https://x.example/) [OpenReview](https://openreview.net/forum?id=tcbBPnfwxS) " +
      "[ACL Anthology](https://aclanthology.org/2023.acl-long.1/) [DOI](https://doi.org/10.1145/1.2) " +
      "[Entry](https://atlas.example/papers/x/)",
  );
});

test("sorts papers newest first, by arXiv ids in fields or links", () => {
  const link = (id: string) => `links:\n  - type: paper\n    url: https://arxiv.org/abs/${id}\n`;
  const text = exported({
    "papers/x.md": paperText("Early Paper", 'arxiv: "2301.00001"\n'),
    "papers/y.md": paperText("Late Paper", link("2309.00001")),
    "papers/z.md": paperText("Middle Paper", link("2305.00001")),
  });
  const titles = [...text.matchAll(/(Early|Middle|Late) Paper/g)].map(([, title]) => title);
  expect(titles).toEqual(["Late", "Middle", "Early"]);
});

test("every link of the table of contents points to a heading", () => {
  const text = exported({
    "topics/systems/contents.md": topicText("Contents"),
    "topics/systems/co.md": topicText("'C++ & *Co*: Design, Part 2?'"),
    "topics/systems/licence.md": topicText("Licence"),
  });
  const slugger = new GithubSlugger();
  const anchors = readList(text).headings.map((heading) => [
    heading.line,
    slugger.slug(rawHeading(text, heading.line)),
  ]);
  const fragments = [...text.matchAll(/^ *- \[(.*)\]\(#(.*)\)$/gm)].map(([, title, fragment]) => ({ title, fragment }));
  expect(fragments).toHaveLength(7);
  for (const { title, fragment } of fragments) {
    const line = anchors.find(([, anchor]) => anchor === fragment)?.[0];
    expect(text.split("\n")[Number(line) - 1]).toMatch(/^#+ /);
    expect(text.split("\n")[Number(line) - 1]?.replace(/^#+ /, "")).toBe(title);
  }
});

/** A heading as GitHub shows it, without Markdown syntax. */
function rawHeading(text: string, line: number): string {
  return (text.split("\n")[line - 1] ?? "").replace(/^#+ /, "").replace(/\\/g, "");
}

test("topics below the sixth level have headings of level six", () => {
  const paths = ["systems/a", "systems/a/b", "systems/a/b/c", "systems/a/b/c/d", "systems/a/b/c/d/e"];
  const changes = Object.fromEntries(paths.map((path, index) => [`topics/${path}.md`, topicText(`Topic ${index}`)]));
  expect(exported(changes)).toContain("\n###### Topic 3\n\n###### Topic 4\n");
});
