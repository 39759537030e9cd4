import type { Attribute } from "../content/schema/attributes";
import type { Fact } from "../content/schema/paper-facts";

/** Returns the value of a fact as text, without its unit: "3, 4", "yes", "rye". */
export function plainValue(value: Fact["value"]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return [value].flat().map(textOf).join(", ");
}

/** Returns the value of a fact as text, with the unit of its attribute: "3, 4 bits", "50%". */
export function valueText({ unit }: Pick<Attribute, "unit">, value: Fact["value"]): string {
  const isNumber = [value].flat().every((item) => typeof item === "number");
  return isNumber ? withUnit(plainValue(value), unit) : plainValue(value);
}

/** Returns a number with its unit: "3.2 times", "50%". */
export function quantityText(value: number, unit: string | undefined): string {
  return withUnit(textOf(value), unit);
}

function withUnit(text: string, unit: string | undefined): string {
  if (unit === undefined) return text;
  return unit === "%" || unit === "×" ? text + unit : `${text} ${unit}`;
}

const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 20 });

function textOf(item: string | number | boolean): string {
  return typeof item === "number" ? numbers.format(item) : String(item);
}
