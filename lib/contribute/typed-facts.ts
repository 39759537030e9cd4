import { findInvalidCharacter } from "../content/characters";
import { readFactValue, wantedFactValue } from "../content/fact-value";
import type { Attribute } from "../content/schema/attributes";
import { notStated } from "../content/schema/not-stated";
import { type Fact, factSchema } from "../content/schema/paper-facts";
import type { AttributeFamily } from "../survey/entities";
import { isUnder } from "../survey/families";
import type { TypedFact } from "./paper-form";

/** A family as the form and `npm run add` offer it. */
export type OfferedFamily = Pick<AttributeFamily, "id" | "title" | "topics" | "attributes">;

/**
 * Returns the families of the chosen topics, and those that have a typed fact. Typed facts whose attribute does not exist
 * get a family of their own, so that they can be cleared.
 */
export function offeredFamilies(
  topics: readonly string[],
  typed: readonly TypedFact[],
  families: readonly OfferedFamily[],
): OfferedFamily[] {
  const hasFact = ({ id }: Attribute) => typed.some(({ attribute }) => attribute === id);
  const offered = families.filter(
    (family) => topics.some((topic) => isUnder(topic, family.topics)) || family.attributes.some(hasFact),
  );
  const removed = typed.filter(({ attribute }) => !findAttribute(attribute, families));
  if (removed.length === 0) return offered;
  const attributes = removed.map(({ attribute }): Attribute => {
    return { id: attribute, label: attribute, kind: "text", meaning: "It no longer exists.", filter: false };
  });
  return [...offered, { id: "removed", title: "attributes that no longer exist", topics: [], attributes }];
}

/** Replaces the fact of an attribute, or removes it if it is empty. The result is in the order of the attributes. */
export function withFact(
  facts: readonly TypedFact[],
  fact: TypedFact,
  families: readonly OfferedFamily[],
): TypedFact[] {
  const others = facts.filter(({ attribute }) => attribute !== fact.attribute);
  const isEmpty = (fact.value + fact.source + fact.where).trim() === "";
  const order = families.flatMap(({ attributes }) => attributes.map(({ id }) => id));
  const rankOf = ({ attribute }: TypedFact) => order.indexOf(attribute);
  return (isEmpty ? others : [...others, fact]).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Finds an attribute and its family. */
function findAttribute(
  id: string,
  families: readonly OfferedFamily[],
): { attribute: Attribute; family: OfferedFamily } | undefined {
  for (const family of families) {
    const attribute = family.attributes.find((candidate) => candidate.id === id);
    if (attribute) return { attribute, family };
  }
  return undefined;
}

/** Converts a typed fact to a fact, which may not be valid. */
export function readFact({ attribute: id, value, source, where }: TypedFact, families: readonly OfferedFamily[]): Fact {
  const attribute = findAttribute(id, families)?.attribute;
  return {
    attribute: id,
    value: attribute ? readFactValue(attribute, value) : value.trim(),
    source: source.trim(),
    ...(where.trim() !== "" && { where: where.trim() }),
  };
}

/** Converts a fact to the text that `readFact` reads. */
export function toTypedFact({ attribute, value, source, where = "" }: Fact): TypedFact {
  const text = typeof value === "boolean" ? (value ? "yes" : "no") : [value].flat().join(", ");
  return { attribute, value: text, source, where };
}

/** What a fact is checked against. */
export interface FactContext {
  /** Paths of the topics of the paper. */
  topics: readonly string[];
  families: readonly OfferedFamily[];
  /** Ids of the files in `sources/`. */
  sources: readonly string[];
}

/** Returns the first issue of a typed fact, as a sentence with the fix. */
export function checkTypedFact(typed: TypedFact, { topics, families, sources }: FactContext): string | undefined {
  const found = findAttribute(typed.attribute, families);
  if (!found) return "This attribute no longer exists. Clear its value and its source.";
  const { attribute, family } = found;
  if (!topics.some((topic) => isUnder(topic, family.topics)))
    return `This fact is only for papers under ${family.topics.join(", ")}. Choose a topic there, or clear the fact.`;
  const fact = readFact(typed, families);
  if (fact.value === "") return "Enter a value, or clear the source.";
  const wanted = wantedFactValue(attribute, fact.value);
  if (wanted !== undefined) return `The value must be ${wanted}, or “${notStated}”.`;
  if (fact.source === "") return "Enter the source: a full address.";
  const [issue] = factSchema.safeParse(fact).error?.issues ?? [];
  if (issue) return `${partNames[String(issue.path[0])] ?? "Value"}: ${issue.message}`;
  if (!/^https?:/.test(fact.source) && !sources.includes(fact.source))
    return `Source: “${fact.source}” is not in sources/. Enter a full address.`;
  const invalid = findInvalidCharacter(Object.values(typed).join(" "));
  return invalid && `${invalid.message} ${invalid.hint}`;
}

const partNames: Record<string, string> = { source: "Source", where: "Where" };
