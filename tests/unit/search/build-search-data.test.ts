import { expect, test } from "vitest";
import { linkTypeSchema } from "@/lib/content/schema/fields";
import { paperSchema } from "@/lib/content/schema/paper";
import { buildSearchData } from "@/lib/search/build-search-data";
import { idAt, linkTypes, shortNameAt, statuses } from "@/lib/search/search-data";
import { compileSmallSurvey, edited, paperText, withLine } from "../survey-files";

const survey = compileSmallSurvey(withLine("frameworks/vllm.md", "aliases:\n  - v-llm"));
const data = buildSearchData(survey);
const { papers } = data;
const gptq = papers.title.indexOf("GPTQ: Accurate Quantization");

test("includes every type of link and every status", () => {
  expect(linkTypes.toSorted()).toEqual(linkTypeSchema.options.toSorted());
  expect(statuses.toSorted()).toEqual(paperSchema.shape.status.unwrap().options.toSorted());
});

test("writes a paper at the same index of each column", () => {
  expect(papers.title).toEqual(survey.papers.map(({ title }) => title));
  for (const column of Object.values(papers)) expect(column).toHaveLength(survey.papers.length);
  const { arxiv, authors, venue, year, topics, techniques, status } = papers;
  expect(arxiv[gptq]).toBe("2210.17323");
  expect(authors[gptq]?.map((index) => data.authors[index])).toEqual(["Elias Frantar", "Dan Alistarh"]);
  expect(data.venues[venue[gptq] ?? -1]?.name).toBe("ICLR");
  expect(year[gptq]).toBe(2023);
  expect(topics[gptq]?.map((index) => data.topics[index]?.path)).toEqual(["models/quantization"]);
  expect(techniques[gptq]?.map((index) => data.techniques[index]?.id)).toEqual(["error-feedback"]);
  expect(statuses[status[gptq] ?? -1]).toBe("published");
});

test("adds the names of topics in all languages, and the colors of branches", () => {
  expect(data.topics).toEqual([
    { path: "models", title: "Model-Centric", aliases: [], color: "indigo" },
    { path: "models/quantization", title: "Quantization", aliases: ["量化"] },
    { path: "models/pruning", title: "Pruning", aliases: [] },
    { path: "systems", title: "Systems", aliases: [], color: "teal" },
  ]);
});

test("adds the aliases of techniques, frameworks and venues, and the papers of frameworks", () => {
  expect(data.techniques).toEqual([{ id: "error-feedback", name: "Error Feedback", aliases: [] }]);
  expect(data.frameworks).toEqual([{ id: "vllm", name: "vLLM", aliases: ["v-llm"], papers: [gptq] }]);
  expect(data.venues).toContainEqual({ id: "arxiv", name: "arXiv", aliases: ["arXiv e-print archive", "CoRR"] });
});

test("has the ids of authors with a page, but not of namesakes with the same spelling", () => {
  const byAuthors = (title: string, names: readonly string[]) =>
    paperText(title).replace("authors: []", `authors:\n${names.map((name) => `  - ${name}`).join("\n")}`);
  const namesakes = compileSmallSurvey({
    "papers/a.md": byAuthors("A", ["Ada Rye", "B. Oven", "Cy Salt", "Wei Wang"]),
    "papers/b.md": byAuthors("B", ["Ada Rye", "Bo Oven", "Wei Wang"]),
    "papers/c.md": byAuthors("C", ["Wei Wang"]),
    "authors/bo-oven.md": "---\nname: Bo Oven\nspellings:\n  - B. Oven\n---\n",
    "authors/wei-wang-2.md": "---\nname: Wei Wang\npapers:\n  - c\n---\n",
  });
  const { authors, authorPages } = buildSearchData(namesakes);
  const pageOf = (name: string) => authorPages[authors.indexOf(name)];
  expect(["Ada Rye", "B. Oven", "Bo Oven", "Cy Salt", "Wei Wang"].map(pageOf)).toEqual(["", "bo-oven", "", null, null]);
  expect(authorPages).toHaveLength(authors.length);
});

test("leaves out short names and ids that derive from the title", () => {
  expect(papers.shortName[gptq]).toBe("");
  expect(shortNameAt(papers, gptq)).toBe("GPTQ");
  expect(papers.id[gptq]).toBe("");
  expect(idAt(papers, gptq)).toBe("gptq");
});

test("keeps all other short names and ids", () => {
  const changed = buildSearchData(
    compileSmallSurvey({
      "papers/e2-llm.md": paperText("Extending Windows", "shortName: E^2-LLM\n"),
      "papers/on-windows.md": paperText('"On Windows: A Study"'),
      "papers/windows.md": paperText("Windows"),
    }),
  ).papers;
  const at = (title: string) => {
    const index = changed.title.indexOf(title);
    return {
      sent: [changed.shortName[index], changed.id[index]],
      shortName: shortNameAt(changed, index),
      id: idAt(changed, index),
    };
  };
  expect(at("Extending Windows")).toEqual({ sent: ["E^2-LLM", "e2-llm"], shortName: "E^2-LLM", id: "e2-llm" });
  expect(at("On Windows: A Study")).toEqual({ sent: [null, "on-windows"], shortName: undefined, id: "on-windows" });
  expect(at("Windows")).toEqual({ sent: [null, ""], shortName: undefined, id: "windows" });
});

test("restores the id of every paper", () => {
  expect(survey.papers.map((_, index) => idAt(papers, index))).toEqual(survey.papers.map(({ id }) => id));
});

test("writes links as bits", () => {
  const links = "links:\n  - type: video\n    url: https://x.example/\n  - type: code\n    url: https://y.example/";
  const changed = buildSearchData(compileSmallSurvey(withLine("papers/gptq.md", links)));
  expect(changed.papers.links[gptq]).toBe((1 << linkTypes.indexOf("code")) | (1 << linkTypes.indexOf("video")));
});

test("keeps the distinctive words of a note", () => {
  const note =
    "The Hessian of GPTQ decides, in 3 steps and 4 ms, which **columns** are rounded; see [the appendix](https://x.example/).";
  const changed = buildSearchData(
    compileSmallSurvey({
      ...edited("papers/gptq.md", "line: 3\n---\n", `line: 3\ntldr: Rounds weights.\n---\n${note}\n`),
    }),
  );
  expect(changed.papers.tldr[gptq]).toBe("Rounds weights.");
  expect(changed.papers.noteWords[gptq]).toBe("appendix columns decides hessian rounded see steps");
});

test("leaves out words that occur in many notes", () => {
  const others = Object.fromEntries(
    Array.from({ length: 11 }, (_, index) => [
      `papers/other-${index}.md`,
      paperText(`Other ${index}`, "", `Common words${index < 10 ? " and frequent ones" : ""}.\n`),
    ]),
  );
  const { noteWords, title } = buildSearchData(compileSmallSurvey(others)).papers;
  expect(noteWords[title.indexOf("Other 0")]).toBe("frequent ones");
  expect(noteWords[title.indexOf("Other 10")]).toBe("");
});
