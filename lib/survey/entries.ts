import type { CollectionName, FieldsOf } from "../content/collections";
import type { Entry } from "../content/read-entry";

/** All files of a content folder after reading, by collection. */
export type Entries = { [Name in CollectionName]: Entry<FieldsOf<Name>>[] };

/** What is left of the entries once they are checked: all that a survey is built from, and plain data. */
export type CheckedEntries = {
  [Name in CollectionName]: Pick<Entry<FieldsOf<Name>>, "id" | "path" | "fields" | "body">[];
};

/** Ids that have a file, valid or not: a broken file is one problem, not one for every entry that names it. */
export type KnownIds = { [Name in CollectionName]: ReadonlySet<string> };
