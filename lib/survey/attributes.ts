import type { Attribute, AttributeFamilyFields } from "../content/schema/attributes";
import type { Entries } from "./entries";

/** An attribute with the family that defines it. */
export interface FamilyAttribute {
  attribute: Attribute;
  /** Id of the family: the name of its file. */
  family: string;
  /** Topics whose papers have the attribute; undefined while the family's file has a fault there. */
  topics: AttributeFamilyFields["topics"] | undefined;
}

/** The attributes that files define, by id, whether or not the rest of their file is valid; the first of an id counts. */
export function attributesOf(families: Entries["attributes"]): ReadonlyMap<string, FamilyAttribute> {
  const byId = new Map<string, FamilyAttribute>();
  for (const { id: family, known } of families) {
    for (const attribute of known.attributes ?? []) {
      if (!byId.has(attribute.id)) byId.set(attribute.id, { attribute, family, topics: known.topics });
    }
  }
  return byId;
}
