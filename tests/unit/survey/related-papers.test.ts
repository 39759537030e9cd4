import { expect, test } from "vitest";
import { relatedFinder } from "@/lib/survey/related-papers";
import { compileSmallSurvey, paperOf, paperText } from "../survey-files";

/** Papers of a topic that many others share, so that the topic says little. */
const others = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`papers/other-${index}.md`, paperText(`Other work ${index}`)]),
);

function relatedTo(id: string, papers: Record<string, string>, limit?: number) {
  const survey = compileSmallSurvey({ ...others, ...papers });
  return relatedFinder(survey, limit)(paperOf(survey, id)).map(({ paper, reason }) => `${paper.id}: ${reason}`);
}

const withTechnique = "techniques:\n  - error-feedback\n";
const withAuthor =
  (name: string) =>
  (title: string, more = "") =>
    paperText(title, more).replace("authors: []", `authors:\n  - ${name}`);

test("names a shared technique, and puts it before a shared topic", () => {
  expect(relatedTo("alpha", { "papers/alpha.md": paperText("Alpha", withTechnique) })[0]).toBe(
    "gptq: same technique: Error Feedback",
  );
});

test("names shared authors, whatever the spelling of accents", () => {
  const [first] = relatedTo("alpha", {
    "papers/alpha.md": withAuthor("Zoë Ng")("Alpha"),
    "papers/beta.md": withAuthor("Zoe Ng")("Beta"),
  });
  expect(first).toBe("beta: same author: Zoë Ng");
});

test("names words that are written like names, but plain words only without another reason", () => {
  const texts = {
    "papers/alpha.md": paperText("Alpha", "", "\nIt extends FooNet with marmalade.\n"),
    "papers/beta.md": paperText("Beta", "", "\nLike FooNet, it uses marmalade.\n"),
    "papers/gamma.md": paperText("Gamma", "", "\nIt is about marmalade.\n").replace("models/quantization", "systems"),
  };
  const related = relatedTo("alpha", texts);
  expect(related[0]).toBe("beta: both mention: FooNet");
  expect(related).toContain("gamma: both mention: marmalade");
});

test.each(["32B", "16K", "1024", "1.58"])("does not relate papers that only share the amount %s", (amount) => {
  const texts = {
    "papers/alpha.md": paperText("Alpha", "", `\nIt has ${amount} parts.\n`),
    "papers/beta.md": paperText("Beta", "", `\nAt ${amount}, it stops.\n`).replace("models/quantization", "systems"),
  };
  expect(relatedTo("alpha", texts).join()).not.toContain("beta");
});

test("gives the topic as the reason if there is no other", () => {
  const papers = {
    "papers/alpha.md": paperText("Alpha").replace("models/quantization", "systems"),
    "papers/beta.md": paperText("Beta").replace("models/quantization", "systems"),
  };
  expect(relatedTo("alpha", papers)).toEqual(["beta: same topic: Systems"]);
});

test("returns at most the limit, and never the paper itself", () => {
  const outside = paperText("Outside").replace("models/quantization", "systems");
  const related = relatedTo("other-0", { "papers/outside.md": outside }, 4);
  expect(related).toHaveLength(4);
  expect(related.join()).not.toMatch(/other-0:/);
});

test("leaves out papers with a stated relation, in both directions", () => {
  const relation = "relations:\n  - type: builds-on\n    paper: gptq\n    source: paper-list\n";
  const papers = { "papers/alpha.md": paperText("Alpha", withTechnique + relation) };
  expect(relatedTo("alpha", papers).join()).not.toMatch(/gptq:/);
  expect(relatedTo("gptq", papers).join()).not.toMatch(/alpha:/);
});
