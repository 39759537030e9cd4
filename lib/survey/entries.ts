import type { CollectionName, FieldsOf } from "../content/collections";
import type { Entry } from "../content/read-entry";

/** All files of a content folder after reading, by collection. */
export type Entries = { [Name in CollectionName]: Entry<FieldsOf<Name>>[] };

/** Entries after the checks: the plain data from which a survey is built. */
export type CheckedEntries = {
  [Name in CollectionName]: Pick<Entry<FieldsOf<Name>>, "id" | "path" | "fields" | "body">[];
};

/** Ids of all files, valid or not, so that entries that refer to an invalid file are not reported as well. */
export type KnownIds = { [Name in CollectionName]: ReadonlySet<string> };
