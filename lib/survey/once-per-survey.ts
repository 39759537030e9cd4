import type { Survey } from "./survey";

/** Returns a function that computes a value from a survey the first time and remembers it. */
export function oncePerSurvey<Value extends object>(compute: (survey: Survey) => Value): (survey: Survey) => Value {
  const values = new WeakMap<Survey, Value>();
  return (survey) => {
    const value = values.get(survey) ?? compute(survey);
    values.set(survey, value);
    return value;
  };
}
