import * as z from "zod";
import { type Identifier, type IdentifierName, identifiers } from "../../identifiers/identifiers";

/** Returns the schema of a paper's id at a public service. */
export function identifierSchema(name: IdentifierName) {
  const { pattern, form, whyNot }: Identifier = identifiers[name];
  return z
    .string()
    .regex(pattern, { error: form, abort: true })
    .refine((id) => whyNot?.(id) === undefined, { error: ({ input }) => whyNot?.(String(input)) });
}
