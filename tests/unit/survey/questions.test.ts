import { expect, test } from "vitest";
import { compileSmallSurvey, issuesAfter } from "../survey-files";

const questionText = (question: string, order: number, more = "") =>
  `---\nquestion: ${question}\norder: ${order}\nsources: [{ source: paper-list, section: RQ1 }]\n${more}---\n\nYes.\n`;

test("sorts questions by order, then by id", () => {
  const { questions } = compileSmallSurvey({
    "questions/b.md": questionText("Second?", 2),
    "questions/z.md": questionText("First?", 1),
    "questions/a.md": questionText("Also second?", 2),
  });
  expect(questions.map(({ question }) => question)).toEqual(["First?", "Also second?", "Second?"]);
});

test("reports unknown topics, techniques, papers and sources of a question", () => {
  const more = "topics: [models/prunning]\ntechniques: [error-feedbck]\npapers: [gpqt]\n";
  const text = questionText("Is it so?", 1, more).replace("paper-list", "paper-lst");
  expect(issuesAfter({ "questions/x.md": text })).toMatchInlineSnapshot(`
    [
      "content/questions/x.md:4:21 unknown-source  "paper-lst" is not a source. Did you mean paper-list?",
      "content/questions/x.md:5:10 unknown-topic  "models/prunning" is not a topic. Did you mean models/pruning?",
      "content/questions/x.md:6:14 unknown-technique  "error-feedbck" is not a technique. Did you mean error-feedback?",
      "content/questions/x.md:7:10 unknown-paper  "gpqt" is not a paper. Each paper has a file under papers/.",
    ]
  `);
});
