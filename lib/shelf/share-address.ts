import { paperIdPattern, shelfLimits } from "./shelf";

/** A list of papers that an address holds. */
export interface SharedList {
  /** Ids of papers, in order, each once. */
  ids: string[];
  /** Parts that cannot be ids. */
  unreadable: string[];
}

/** Returns the fragment of an address that shares papers: "#ids=gptq,awq". The server never gets it. */
export function writeSharedList(ids: readonly string[]): string {
  return `#ids=${ids.join(",")}`;
}

/** Reads the fragment of a shared address; undefined if it is not one. */
export function readSharedList(fragment: string): SharedList | undefined {
  const [, list] = /^#ids=(.*)$/s.exec(fragment) ?? [];
  if (list === undefined) return undefined;
  const parts = [...new Set(decode(list).split(/[,\s]+/))].filter((part) => part !== "").slice(0, shelfLimits.papers);
  const isId = (part: string) => paperIdPattern.test(part);
  return { ids: parts.filter(isId), unreadable: parts.filter((part) => !isId(part)) };
}

/** Decodes characters that a program escaped when it passed the address on. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
