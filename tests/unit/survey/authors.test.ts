import { expect, test } from "vitest";
import { authorSlug, authorsOf } from "@/lib/survey/authors";
import { coauthorsOf } from "@/lib/survey/coauthors";
import { compileSmallSurvey, paperOf, paperText } from "../survey-files";

const by = (...names: string[]) =>
  paperText(names.join(" and "))
    .replace(/title: .*/, `title: Work by ${names.join(" and ").replace(/[^\w ]/g, "")}`)
    .replace("authors: []", `authors:\n${names.map((name) => `  - ${name}`).join("\n")}`);

const entry = (name: string, more = "") => `---\nname: ${name}\n${more}---\n`;

function authorsAfter(changes: Record<string, string>) {
  const survey = compileSmallSurvey(changes);
  return { survey, authors: authorsOf(survey) };
}

test.each([
  ["Zoë Łuczak", "zoe-luczak"],
  ["Quoc V. Le", "quoc-v-le"],
  ["Brian O’Neil", "brian-oneil"],
  ["量子", ""],
])("the address form of %s is %s", (name, slug) => {
  expect(authorSlug(name)).toBe(slug);
});

test("joins spellings that differ in case, accents, hyphens, full stops or spaces", () => {
  const { authors } = authorsAfter({
    "papers/a.md": by("Zoë-Ann Ng"),
    "papers/b.md": by("Zoe Ann NG"),
    "papers/c.md": by("Zoë-Ann Ng", "Bo Li"),
  });
  const author = authors.byId.get("zoe-ann-ng");
  expect(author).toMatchObject({ name: "Zoë-Ann Ng", spellings: ["Zoe Ann NG"] });
  expect(author?.papers.map(({ id }) => id).sort()).toEqual(["a", "b", "c"]);
});

test("an entry joins other spellings under its name and id", () => {
  const { survey, authors } = authorsAfter({
    "papers/a.md": by("Quoc Le"),
    "papers/b.md": by("Quoc V. Le"),
    "authors/quoc-le.md": entry("Quoc V. Le", "spellings:\n  - Quoc Le\n"),
  });
  expect(authors.byId.get("quoc-le")).toMatchObject({ name: "Quoc V. Le", spellings: ["Quoc Le"] });
  expect(authors.of(paperOf(survey, "a"))).toEqual(authors.of(paperOf(survey, "b")));
});

test("an entry with papers tells namesakes apart; the other papers stay together", () => {
  const { survey, authors } = authorsAfter({
    "papers/a.md": by("Lei Wang", "Ada Ng"),
    "papers/b.md": by("Lei Wang"),
    "papers/c.md": by("Lei Wang", "Bo Ng"),
    "authors/lei-wang.md": entry("Lei Wang", "papers:\n  - a\n"),
  });
  const idOf = (paper: string) => authors.of(paperOf(survey, paper))[0]?.id;
  expect([idOf("a"), idOf("b"), idOf("c")]).toEqual(["lei-wang", "lei-wang-other", "lei-wang-other"]);
});

test("sorts authors by number of papers, then by name", () => {
  const { authors } = authorsAfter({ "papers/a.md": by("Dan Alistarh", "Aa Bb") });
  expect(authors.all.map(({ name }) => name)).toEqual(["Dan Alistarh", "Aa Bb", "Elias Frantar", "Ji Lin"]);
});

test("counts common papers of coauthors", () => {
  const { survey, authors } = authorsAfter({ "papers/a.md": by("Dan Alistarh", "Elias Frantar", "Ji Lin") });
  const author = authors.byId.get("dan-alistarh");
  expect(author && coauthorsOf(author, survey).map(({ author: other, count }) => [other.name, count])).toEqual([
    ["Elias Frantar", 2],
    ["Ji Lin", 1],
  ]);
});
