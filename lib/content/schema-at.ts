import * as z from "zod";
import type { ValuePath } from "./yaml-block";

/** Returns the schema of the front matter and of each step of the path, as far as the schema has the path. */
export function schemasAlong(schema: z.ZodType, path: ValuePath): z.ZodType[] {
  const schemas = [schema];
  for (const step of path) {
    const current = unwrap(schemas.at(-1));
    const next: unknown =
      current instanceof z.ZodObject
        ? current.shape[String(step)]
        : current instanceof z.ZodArray
          ? current.element
          : undefined;
    if (!(next instanceof z.ZodType)) break;
    schemas.push(next);
  }
  return schemas;
}

/** Returns the schema at the path, or undefined if the schema does not have the path. */
export function schemaAt(schema: z.ZodType, path: ValuePath): z.ZodType | undefined {
  return schemasAlong(schema, path)[path.length];
}

/** Returns the keys of the group at the path, in the order of the schema. Returns none if it is not a group. */
export function keysAt(schema: z.ZodType, path: ValuePath): string[] {
  const group = unwrap(schemaAt(schema, path));
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** Removes optional and default wrappers from a schema. */
function unwrap(schema: z.ZodType | undefined): unknown {
  let current: unknown = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}
