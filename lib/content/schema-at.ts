import * as z from "zod";
import type { ValuePath } from "./yaml-block";

/** The schema of a front matter and those of what lies on the path, as far as the path is known. */
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

/** The schema of what lies at the path; undefined when the path is not known. */
export function schemaAt(schema: z.ZodType, path: ValuePath): z.ZodType | undefined {
  return schemasAlong(schema, path)[path.length];
}

/** The keys of the group that lies at the path, in the order in which they are written; none when it is no group. */
export function keysAt(schema: z.ZodType, path: ValuePath): string[] {
  const group = unwrap(schemaAt(schema, path));
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** A schema without what makes it optional or fills it in. */
function unwrap(schema: z.ZodType | undefined): unknown {
  let current: unknown = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}
