import * as z from "zod";
import { collections } from "./collections";

/**
 * Returns the text of every JSON Schema that the site serves. The schemas describe the input: keys with a default are
 * optional. Draft 7 is the newest version that all editors support (https://json-schema.org/draft-07).
 */
export function jsonSchemaFiles(): { name: string; text: string }[] {
  return Object.values(collections).map(({ schemaName, files, schema }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
    const titled = { $schema, title: `Front matter of ${files}`, ...rest };
    return { name: `${schemaName}.json`, text: `${JSON.stringify(titled, null, 2)}\n` };
  });
}
