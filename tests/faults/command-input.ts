/** Input of the commands that are killed. */
export interface CommandInput {
  /** Content folder, relative to the project. */
  content: string;
  /** BibTeX of a paper that is not in the content. */
  bibtex: string;
  /** Topic for this paper. */
  topic: string;
  /** A list to import into the content without its papers: a file and its source id, or the text of a list. */
  list: { file: string; source: string } | { text: string };
}

/** The real content of the atlas. */
export const atlas: CommandInput = {
  content: "content",
  bibtex:
    "@misc{x, title = {Heads: Which Ones}, author = {Ada Crumb}, year = 2024, eprint = {2401.00002}, archivePrefix = {arXiv}}\n",
  topic: "model-centric/model-compression/quantization/post-training/weight-only",
  list: { file: "tests/fixtures/survey-list/README.md", source: "efficient-llms-survey" },
};

const loaves = [
  "Ash",
  "Bran",
  "Corn",
  "Dill",
  "Einkorn",
  "Flax",
  "Germ",
  "Hops",
  "Juniper",
  "Khorasan",
  "Lupin",
  "Malt",
];

/** A small survey, which commands read quickly. */
export const miniSurvey: CommandInput = {
  content: "tests/fixtures/mini-survey",
  bibtex:
    "@inproceedings{x, title = {Heads: Which Loaves}, author = {Ada Crumb}, year = 2024, booktitle = {CrumbCon}, url = {https://example.org/heads}}\n",
  topic: "baking",
  list: {
    text: [
      "## Fermentation",
      "### Starters",
      ...loaves.map(
        (name) =>
          `- ${name}: A Loaf with ${name}, <ins>CrumbCon, 2020</ins> [[Paper](https://example.org/${name.toLowerCase()})]`,
      ),
      "",
    ].join("\n\n"),
  },
};
