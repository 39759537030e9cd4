import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { AttributeFamily } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";

/** Compiles the survey of bread, which has two families, results and implementations. */
export function compileBread(): Survey {
  const { survey } = compileSurvey(readContentFolder("tests/fixtures/mini-survey"));
  if (!survey) throw new Error("The survey of bread has no settings.");
  return survey;
}

/** Returns a family of a survey. Throws if there is none with this id. */
export function familyOf({ families }: Pick<Survey, "families">, id: string): AttributeFamily {
  const family = families.find((candidate) => candidate.id === id);
  if (!family) throw new Error(`There is no family ${id}`);
  return family;
}
