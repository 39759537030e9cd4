import { expect, test } from "vitest";
import { authorData } from "@/lib/site/author-data";
import { authorAddress, authorLists, authorPageAddress, authorsWithPage } from "@/lib/site/author-pages";
import { formerAddresses } from "@/lib/site/former-addresses";
import { findNamed, namedRowsSchema } from "@/lib/site/named-rows";
import { authorsOf } from "@/lib/survey/authors";
import { compileSmallSurvey, paperText } from "../survey-files";

const by = (title: string, names: readonly string[]) =>
  paperText(title).replace("authors: []", `authors:\n${names.map((name) => `  - ${name}`).join("\n")}`);

const survey = compileSmallSurvey({
  "papers/a.md": by("A", ["Dan Alistarh", "Guy van den Berg"]),
  "papers/b.md": by("B", ["D. Alistarh", "Ólafur Þór"]),
  "authors/dan-alistarh.md": "---\nname: Dan Alistarh\nspellings:\n  - D. Alistarh\n---\n",
});

test("authors with two or more papers have a page; the others link to their paper", () => {
  expect(authorsWithPage(survey).map(({ id }) => id)).toEqual(["dan-alistarh"]);
  const [dan, elias] = ["dan-alistarh", "elias-frantar"].map((id) => authorsOf(survey).byId.get(id));
  expect(dan && authorAddress(dan)).toBe("/authors/dan-alistarh/");
  expect(elias && [authorAddress(elias), authorPageAddress(elias)]).toEqual(["/papers/gptq/", undefined]);
});

test("lists authors by the first letter of the family name, with its particle", () => {
  expect(authorLists(survey).map(({ path, authors }) => [path, ...authors.map(({ name }) => name)])).toEqual([
    ["a", "Dan Alistarh"],
    ["f", "Elias Frantar"],
    ["l", "Ji Lin"],
    ["t", "Ólafur Þór"],
    ["v", "Guy van den Berg"],
  ]);
});

test("splits the authors of a letter into pages", () => {
  const letters = (index: number) => String(index).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
  const names = Array.from({ length: 401 }, (_, index) => `Ada X${letters(index)}`);
  const lists = authorLists(
    compileSmallSurvey({ "papers/a.md": by("A", names.slice(0, 250)), "papers/b.md": by("B", names.slice(250)) }),
  );
  expect(
    lists.filter(({ path }) => path.startsWith("x")).map(({ path, title, authors }) => [path, title, authors.length]),
  ).toEqual([
    ["x", "X, page 1 of 2", 400],
    ["x/2", "X, page 2 of 2", 1],
  ]);
});

test("the filter finds authors by the beginnings of words, in any order and spelling", () => {
  const rows = authorData(survey);
  expect(namedRowsSchema.parse(rows)).toEqual(rows);
  const found = (text: string) => findNamed(rows, text).map(([name]) => name);
  expect(found("alist dan")).toEqual(["Dan Alistarh"]);
  expect(found("d. alistarh")).toEqual(["Dan Alistarh"]);
  expect(found("olafur thor")).toEqual(["Ólafur Þór"]);
  expect(found("berg x")).toEqual([]);
  expect(found(" ")).toEqual([]);
});

test("redirects the address that another spelling would have", () => {
  expect(formerAddresses(survey)).toEqual([{ from: "/authors/d-alistarh/", to: "/authors/dan-alistarh/" }]);
});
