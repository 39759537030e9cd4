/** Posting lists: for each key, the items that have it. */
export interface Postings {
  /** Returns the items of `key` in ascending order, without duplicates. */
  of(key: number): Uint32Array;
}

const none = new Uint32Array(0);

/** Inverts lists of keys, one list for each item. Time and memory are linear in the total length of the lists. */
export function invert({ offsets, values: keys }: FlatLists, keyCount: number): Postings {
  const starts = new Uint32Array(keyCount + 1);
  const last = new Int32Array(keyCount).fill(-1);
  const itemCount = offsets.length - 1;
  for (let item = 0; item < itemCount; item++) {
    for (let index = offsets[item] ?? 0; index < (offsets[item + 1] ?? 0); index++) {
      const key = keys[index] ?? 0;
      if (last[key] === item) continue;
      last[key] = item;
      starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    }
  }
  for (let key = 0; key < keyCount; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const items = new Uint32Array(starts[keyCount] ?? 0);
  const next = starts.slice();
  last.fill(-1);
  for (let item = 0; item < itemCount; item++) {
    for (let index = offsets[item] ?? 0; index < (offsets[item + 1] ?? 0); index++) {
      const key = keys[index] ?? 0;
      if (last[key] === item) continue;
      last[key] = item;
      items[next[key] ?? 0] = item;
      next[key] = (next[key] ?? 0) + 1;
    }
  }
  return {
    of: (key) => (key < keyCount ? items.subarray(starts[key], starts[key + 1]) : none),
  };
}

/** Lists of numbers in one array: `values` from `offsets[i]` to `offsets[i + 1]` is list `i`. */
export interface FlatLists {
  offsets: Uint32Array;
  values: Uint32Array;
}

/** Writes lists of numbers into one array. */
export function flatten(lists: Iterable<readonly number[]>): FlatLists {
  const offsets = [0];
  let values = new Uint32Array(1024);
  let length = 0;
  for (const list of lists) {
    if (length + list.length > values.length) {
      const larger = new Uint32Array(2 * (length + list.length));
      larger.set(values);
      values = larger;
    }
    values.set(list, length);
    length += list.length;
    offsets.push(length);
  }
  return { offsets: Uint32Array.from(offsets), values: values.slice(0, length) };
}

/** Returns the list at an index. */
export function listAt({ offsets, values }: FlatLists, index: number): Uint32Array {
  return values.subarray(offsets[index], offsets[index + 1]);
}
