import type { Attribute, AttributeFamilyFields } from "../content/schema/attributes";
import type { Entries } from "./entries";

/** An attribute with the topics of its family. */
export interface FamilyAttribute {
  attribute: Attribute;
  /** Topics of the papers that have the attribute; undefined if the field of the family is not valid. */
  topics: AttributeFamilyFields["topics"] | undefined;
}

/** Returns attributes by id, including those of files with issues elsewhere. Of duplicate ids, the first one counts. */
export function attributesOf(families: Entries["attributes"]): ReadonlyMap<string, FamilyAttribute> {
  const byId = new Map<string, FamilyAttribute>();
  for (const { known } of families) {
    for (const attribute of known.attributes ?? []) {
      if (!byId.has(attribute.id)) byId.set(attribute.id, { attribute, topics: known.topics });
    }
  }
  return byId;
}
