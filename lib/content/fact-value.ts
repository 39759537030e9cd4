import type { Attribute } from "./schema/attributes";
import { notStated } from "./schema/not-stated";
import type { Fact } from "./schema/paper-facts";

/** Other ways to write `not stated`. Pages and filters know only that one. */
const unknownText =
  /^(?:not (?:stated|reported|given|known|specified)|un(?:known|specified|stated)|n\/?a|none given|[-–—?]+)\.?$/i;

/** Describes the value that the attribute requires. Returns undefined if the value is valid. */
export function wantedFactValue({ kind, values = [], unit }: Attribute, value: Fact["value"]): string | undefined {
  if (value === notStated) return undefined;
  const inUnit = unit ? ` (${unit})` : "";
  switch (kind) {
    case "number":
      return typeof value === "number" ? undefined : `a number${inUnit}`;
    case "number list": {
      const isList = Array.isArray(value) && value.every((item) => typeof item === "number");
      if (!isList) return `a list of numbers${inUnit}`;
      return new Set<unknown>(value).size < value.length ? "a list without repeated numbers" : undefined;
    }
    case "flag":
      return typeof value === "boolean" ? undefined : "true or false";
    case "text":
      return typeof value === "string" && !unknownText.test(value) ? undefined : "text that the source states";
    case "choice": {
      const items = [value].flat();
      if (new Set(items).size < items.length) return "a list without repeated items";
      const isAllowed = items.every((item) => typeof item === "string" && values.includes(item));
      return isAllowed ? undefined : `one of ${values.join(", ")}`;
    }
  }
}

/**
 * Converts typed text to a value of the attribute's kind: "3, 4" to a list of numbers, "yes" to true. Text that is not of
 * that kind stays text, which `wantedFactValue` reports.
 */
export function readFactValue({ kind, values = [] }: Pick<Attribute, "kind" | "values">, typed: string): Fact["value"] {
  const text = typed.trim();
  if (text.toLowerCase() === notStated) return notStated;
  const items = text.split(",").map((item) => item.trim());
  switch (kind) {
    case "number":
      return isNumber(text) ? Number(text) : text;
    case "number list":
      return items.every(isNumber) ? items.map(Number) : text;
    case "flag":
      return /^(?:yes|true)$/i.test(text) ? true : /^(?:no|false)$/i.test(text) ? false : text;
    case "text":
      return text;
    case "choice": {
      const chosen = items.map((item) => values.find((value) => value.toLowerCase() === item.toLowerCase()) ?? item);
      return chosen.length > 1 ? chosen : (chosen[0] ?? text);
    }
  }
}

function isNumber(text: string): boolean {
  return text !== "" && Number.isFinite(Number(text));
}

/** Says how to type a value of the attribute, in one sentence. */
export function factValueHint({ kind, values = [], unit }: Pick<Attribute, "kind" | "values" | "unit">): string {
  const inUnit = unit ? ` in ${unit}` : "";
  const form = {
    number: `A number${inUnit}`,
    "number list": `Numbers${inUnit}, separated by commas`,
    flag: "Yes or no",
    text: "As the source states it",
    choice: `One or several, separated by commas: ${values.join(", ")}`,
  }[kind];
  return `${form}; or “${notStated}”.`;
}
