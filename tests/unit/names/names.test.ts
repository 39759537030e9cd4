import { expect, test } from "vitest";
import { namedKindOf, nameFinder } from "@/lib/names/find-name";
import { languageName, languagesOf } from "@/lib/names/languages";
import { nameData, readNameData } from "@/lib/names/name-data";
import { compileSmallSurvey } from "../survey-files";

const survey = compileSmallSurvey({
  "topics/models/pruning.md":
    "---\ntitle: Structured and Unstructured Pruning\nshortTitle: Pruning\norder: 2\nnames:\n  zh: [剪枝, 修剪]\n  ko: [가지치기]\n---\n",
  "techniques/pruning.md": "---\nname: Magnitude Pruning\nnames:\n  ko: [크기 기반 가지치기]\n---\n",
  "techniques/plain.md": "---\nname: Plain Idea\n---\n",
});

test("offers the languages that the survey has names in", () => {
  expect(languagesOf(survey)).toEqual(["zh", "ko"]);
  expect(languagesOf({ branches: [], techniques: survey.techniques })).toEqual(["ko"]);
  expect(languagesOf({ branches: [], techniques: [] })).toEqual([]);
});

test("names a language in itself, or in another one", () => {
  expect(["zh", "ja", "ko", "en"].map((code) => languageName(code))).toEqual(["中文", "日本語", "한국어", "English"]);
  expect(languageName("ko", "en")).toBe("Korean");
});

test("the data of a language have the preferred names and the English names, without entries that have none", () => {
  expect(nameData(survey, "zh")).toEqual({
    "/topics/models/quantization/": ["量化", "Quantization"],
    "/topics/models/pruning/": ["剪枝", "Structured and Unstructured Pruning", "Pruning"],
  });
  expect(nameData(survey, "ko")).toEqual({
    "/topics/models/pruning/": ["가지치기", "Structured and Unstructured Pruning", "Pruning"],
    "/techniques/pruning/": ["크기 기반 가지치기", "Magnitude Pruning"],
  });
  expect(nameData(survey, "ja")).toEqual({});
});

test("finds a name by the address of its page and the English name, also a cut one", () => {
  const { at } = nameFinder(nameData(survey, "zh"));
  expect(at("/topics/models/pruning/", "Pruning")).toBe("剪枝");
  expect(at("/topics/models/pruning/", "Structured and Unstruct…")).toBe("剪枝");
  // Another text of a link, another entry, and an entry without a name.
  expect(at("/topics/models/pruning/", "31 papers")).toBeUndefined();
  expect(at("/topics/models/pruning/", "…")).toBeUndefined();
  expect(at("/topics/models/quantization/", "Pruning")).toBeUndefined();
  expect(at("/topics/models/", "Model-Centric")).toBeUndefined();
  expect(at("constructor", "Object")).toBeUndefined();
});

test("finds a name by kind and English name", () => {
  const { of } = nameFinder({ "/topics/a/": ["甲", "Idea"], "/techniques/a/": ["乙", "Idea"] });
  expect([of("topic", "Idea"), of("technique", "Idea"), of("topic", "Other")]).toEqual(["甲", "乙", undefined]);
  expect([namedKindOf("topic"), namedKindOf("year"), namedKindOf(null)]).toEqual(["topic", undefined, undefined]);
});

test("reads only data of the expected form", () => {
  const data = nameData(survey, "zh");
  expect(readNameData(JSON.parse(JSON.stringify(data)))).toEqual(data);
  for (const wrong of [null, "names", { "/topics/a/": "甲" }, { "/topics/a/": ["甲"] }, { "/topics/a/": [1, 2] }])
    expect(() => readNameData(wrong)).toThrow("does not have the expected form");
});
