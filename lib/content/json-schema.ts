import * as z from "zod";
import { collections } from "./collections";

/**
 * Every JSON Schema as it is served, by file name. They describe what an author may write: keys with a default may be left
 * out. Draft 7 is the newest that all editors know (https://json-schema.org/draft-07).
 */
export function jsonSchemaFiles(): { name: string; text: string }[] {
  return Object.values(collections).map(({ schemaName, files, schema }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
    const titled = { $schema, title: `Front matter of ${files}`, ...rest };
    return { name: `${schemaName}.json`, text: `${JSON.stringify(titled, null, 2)}\n` };
  });
}
