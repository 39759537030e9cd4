declare const content: unique symbol;

/**
 * What a client component is given, as one string of JSON. A page's data are encoded and decoded five times on their way
 * into its files, value by value; a string is passed on whole.
 */
export type Packed<Value> = string & { readonly [content]: Value };

/** Packs what JSON can say: no dates, functions or elements. A key whose value is `undefined` is left out. */
export function pack<Value>(value: Value): Packed<Value> {
  // The brand stands in the type alone: it keeps what was packed from being unpacked as something else.
  return JSON.stringify(value) as Packed<Value>;
}

/** What was packed. */
export function unpack<Value>(packed: Packed<Value>): Value {
  return JSON.parse(packed);
}
