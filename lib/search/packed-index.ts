import type { SearchRecord } from "./search-record";

/** The records as they are sent to the browser: names of topics, which many papers share, stand once. */
export interface SearchIndex {
  /** Every title, alias and name of a topic that a record refers to. */
  topicNames: string[];
  /** Records with places in `topicNames` for their topics. */
  records: (Omit<SearchRecord, "topics"> & { topics?: number[] })[];
}

/** Packs records for the way to the browser. */
export function packIndex(records: readonly SearchRecord[]): SearchIndex {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const packed = records.map(({ topics, ...record }) => ({
    ...record,
    ...(topics && { topics: topics.map(placeOf) }),
  }));
  return { topicNames: [...places.keys()], records: packed };
}

/** The records that were packed. */
export function unpackIndex({ topicNames, records }: SearchIndex): SearchRecord[] {
  return records.map(({ topics, ...record }) => ({
    ...record,
    ...(topics && { topics: topics.flatMap((place) => topicNames[place] ?? []) }),
  }));
}
