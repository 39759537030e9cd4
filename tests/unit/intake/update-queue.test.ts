import { expect, test } from "vitest";
import type { WaitingPaper } from "@/lib/content/schema/waiting";
import type { NamedPaper } from "@/lib/intake/named-papers";
import { type NamingList, updateQueue } from "@/lib/intake/update-queue";
import { compileSmallSurvey } from "../survey-files";

const { papers } = compileSmallSurvey();

/** Lists with the papers that they name, one a line. */
function listsOf(lists: Record<string, Omit<NamedPaper, "line">[]>): NamingList[] {
  return Object.entries(lists).map(([name, named]) => ({
    name,
    from: `${name}.md`,
    papers: named.map((paper, index) => ({ ...paper, line: index + 1 })),
  }));
}

function update(lists: Record<string, Omit<NamedPaper, "line">[]>, earlier: WaitingPaper[] = [], namedBy = 1) {
  return updateQueue(papers, earlier, listsOf(lists), { today: "2026-05-01", namedBy });
}

const eagle = { title: "Eagle: Fast Decoding", arxiv: "2401.15077", year: 2024 };
const quest = { title: "Quest: Sparse Attention", arxiv: "2406.10774", year: 2024 };
const waitingEagle: WaitingPaper = { ...eagle, lists: ["first"], found: "2026-04-01" };

test("adds only papers that the survey lacks, by id and by title", () => {
  const { added, outcomes } = update({
    first: [{ title: "Another Title", arxiv: "2306.00978" }, { title: "SPARSE-GPT" }, eagle],
    second: [{ title: "Activation-Aware Weights" }],
  });
  expect(added.map(({ title }) => title)).toEqual(["Eagle: Fast Decoding"]);
  expect(outcomes.map(({ known, fresh }) => [known, fresh])).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test("ranks by number of lists, then the newest, then by title", () => {
  const { papers: queue } = update({
    first: [eagle, { title: "Zebra", year: 2024 }, { title: "Ant", year: 2024 }, quest],
    second: [eagle],
  });
  expect(queue.map(({ title }) => title)).toEqual(["Eagle: Fast Decoding", "Quest: Sparse Attention", "Ant", "Zebra"]);
});

test("joins what several lists say of one paper", () => {
  const { added } = update({
    first: [{ title: "Eagle: Fast Decoding", link: "https://eagle.example/" }],
    second: [{ ...eagle, byline: "Ada Foo" }],
    third: [{ title: "EAGLE", arxiv: "2401.15077", doi: "10.1000/eagle" }],
  });
  expect(added).toEqual([
    { ...eagle, byline: "Ada Foo", doi: "10.1000/eagle", lists: ["first", "second", "third"], found: "2026-05-01" },
  ]);
});

test("counts a list with several files once", () => {
  const lists = [...listsOf({ first: [eagle] }), ...listsOf({ first: [eagle] })];
  const { added, belowMinimum } = updateQueue(papers, [], lists, { today: "2026-05-01", namedBy: 2 });
  expect(added).toEqual([]);
  expect(belowMinimum.map(({ lists: own }) => own)).toEqual([["first"]]);
});

test("adds a paper only if enough lists name it, but keeps what waits already", () => {
  const { papers: queue, belowMinimum } = update({ second: [quest] }, [waitingEagle], 2);
  expect(queue).toEqual([waitingEagle]);
  expect(belowMinimum.map(({ title }) => title)).toEqual(["Quest: Sparse Attention"]);
});

test("drops papers that the survey has by now", () => {
  const earlier = {
    title: "Activation-aware Weights: Old Title",
    arxiv: "2306.00978",
    lists: ["first"],
    found: "2026-04-01",
  };
  const { papers: queue, dropped } = update({ first: [{ title: earlier.title, arxiv: earlier.arxiv }] }, [
    earlier,
    waitingEagle,
  ]);
  expect(queue).toEqual([waitingEagle]);
  expect(dropped).toEqual([earlier]);
});

test("does not offer a paper again that an editor left out", () => {
  const leftOut = { ...waitingEagle, leftOut: "It is about birds." };
  const { papers: queue, added, outcomes } = update({ second: [eagle], third: [{ title: eagle.title }] }, [leftOut]);
  expect(added).toEqual([]);
  expect(queue).toEqual([{ ...leftOut, lists: ["first", "second", "third"] }]);
  expect(outcomes.map(({ waiting }) => waiting)).toEqual([1, 1]);
});

test("of two waiting papers that are the same, keeps the one that an editor left out", () => {
  const leftOut = { ...waitingEagle, title: "EAGLE", leftOut: "It is about birds." };
  const { papers: queue, dropped } = update({}, [{ ...waitingEagle, lists: ["first", "second"] }, leftOut]);
  expect(queue).toEqual([leftOut]);
  expect(dropped.map(({ title }) => title)).toEqual([eagle.title]);
});

test("reports a paper with the id of another one instead of joining them", () => {
  const { added, outcomes } = update({
    first: [{ title: "A Study of Something Else Entirely", arxiv: "2306.00978" }, eagle],
    second: [{ title: "Birds of the Northern Hemisphere", arxiv: eagle.arxiv }],
  });
  expect(added.map(({ title }) => title)).toEqual([eagle.title]);
  expect(outcomes.flatMap(({ doubts }) => doubts)).toMatchInlineSnapshot(`
    [
      "Line 1: "A Study of Something Else Entirely" has an id of "Activation-aware Weights" of papers/awq.md. Check which one is right.",
      "Line 1: "Birds of the Northern Hemisphere" has an id of "Eagle: Fast Decoding" that waits. Check which one is right.",
    ]
  `);
});

test("a second run with the same lists changes nothing", () => {
  const lists = { first: [eagle, quest], second: [eagle] };
  const { papers: queue } = update(lists);
  const again = update(lists, queue);
  expect(again.papers).toEqual(queue);
  expect(again.added).toEqual([]);
  expect(again.dropped).toEqual([]);
});
