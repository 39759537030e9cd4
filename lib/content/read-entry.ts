import * as z from "zod";
import { checkBody, type InternalLink } from "./body";
import { checkCharacters } from "./characters";
import { type CollectionName, collections, type FieldsOf } from "./collections";
import { type FrontMatter, parseFrontMatter } from "./front-matter";
import type { Issue } from "./issue";
import { checkLimits } from "./limits";
import { checkMergeConflict } from "./merge-conflict";
import { describeSchemaIssues } from "./schema-issues";

/** A file of the content folder: its text, or the issue if it cannot be read. */
export type SourceFile = { path: string; text: string } | { path: string; issue: Issue };

/** A content file after reading. */
export interface Entry<Fields> {
  /** Id in its collection: the file name without `.md`, or the path of a topic in the tree. */
  id: string;
  /** Path of the file below the content folder. */
  path: string;
  /** The values of the front matter that are valid on their own. */
  known: Partial<Fields>;
  /** The whole front matter, if the file has no issues. */
  fields: Fields | undefined;
  /** Markdown below the front matter, trimmed. */
  body: string;
  /** Links in the body to pages of this site. */
  internalLinks: InternalLink[];
  /** Returns the position of a value of the front matter. */
  locate: FrontMatter["locate"];
}

/** Reads one file of a collection. Returns the entry and all issues that need no other file. */
export function readEntry<Name extends CollectionName>(
  collection: Name,
  id: string,
  path: string,
  text: string,
): { entry: Entry<FieldsOf<Name>>; issues: Issue[] } {
  const unparsable = [...checkLimits(path, text), ...checkMergeConflict(path, text)];
  const frontMatter = unparsable.length > 0 ? unparsable : parseFrontMatter(path, text);
  if (Array.isArray(frontMatter)) {
    const start = { line: 1, column: 1 };
    const entry = { id, path, known: {}, fields: undefined, body: "", internalLinks: [], locate: () => start };
    return { entry, issues: frontMatter };
  }

  const { schema, prose } = collections[collection];
  const parsed = schema.safeParse(frontMatter.data);
  const body = checkBody(path, frontMatter.body, frontMatter.bodyLine, { isPaper: collection === "papers" });
  const issues = [
    ...checkCharacters(path, frontMatter),
    ...(parsed.success ? [] : describeSchemaIssues(path, frontMatter, schema, parsed.error.issues)),
    ...body.issues,
  ];
  if (!prose && frontMatter.body.trim() !== "") {
    issues.push({
      path,
      line: frontMatter.bodyLine,
      column: 1,
      rule: "unexpected-body",
      message: "There is text below the front matter.",
      hint: `Remove it: files in ${collection}/ have only front matter.`,
    });
  }
  // `collections[collection]` loses the relation between name and schema. `FieldsOf` restores it.
  const fields = parsed.success && issues.length === 0 ? (parsed.data as FieldsOf<Name>) : undefined;
  return {
    entry: {
      id,
      path,
      known: fields ?? (validValues(schema, frontMatter.data) as Partial<FieldsOf<Name>>),
      fields,
      body: frontMatter.body.trim(),
      internalLinks: body.internalLinks,
      locate: frontMatter.locate,
    },
    issues,
  };
}

/** Returns the top-level values that are valid on their own, so that checks across files include a file with issues. */
function validValues(schema: z.ZodObject, data: unknown): Record<string, unknown> {
  if (typeof data !== "object" || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const field = schema.shape[key];
      const parsed = field instanceof z.ZodType ? field.safeParse(value) : undefined;
      return parsed?.success ? [[key, parsed.data]] : [];
    }),
  );
}
