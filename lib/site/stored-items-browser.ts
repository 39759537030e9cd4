import { draftKey } from "../contribute/form-draft-browser";
import { recentSearchesKey } from "../search/recent-searches-browser";
import { savedSearchesKey } from "../search/saved-searches-browser";
import { damagedShelfKey, shelfKey } from "../shelf/shelf-store-browser";
import { lastVisitKey } from "./last-visit-browser";
import { themeKey } from "./theme-script";

/** Something that the site keeps in the browser. */
export interface StoredItem {
  key: string;
  /** Name on the site. */
  name: string;
  /** What it contains, one sentence. */
  description: string;
  /** Size in bytes; 0 if nothing is stored. */
  bytes: number;
}

/** Everything that the site can store, by key. */
const knownItems: Record<string, Pick<StoredItem, "name" | "description">> = {
  [shelfKey]: { name: "Shelf", description: "The papers that you collected, with your notes, tags and marks." },
  [damagedShelfKey]: { name: "Damaged shelf", description: "A stored shelf that could not be read, kept aside." },
  [recentSearchesKey]: { name: "Recent searches", description: "The last eight searches, which the search shows." },
  [savedSearchesKey]: {
    name: "Saved searches",
    description: "The searches that you saved, and which papers you have seen in them.",
  },
  [lastVisitKey]: { name: "Last visit", description: "The day on which you last looked at what is new." },
  [draftKey]: { name: "Draft of a paper", description: "The text of the form to add a paper." },
  [themeKey]: { name: "Theme", description: "Your choice of light or dark." },
};

/** Returns everything that the site can store, with its size; undefined if the browser blocks storage. */
export function readStoredItems(): StoredItem[] | undefined {
  try {
    return Object.entries(knownItems).map(([key, item]) => {
      const text = localStorage.getItem(key);
      // Browsers count the key, too, and two bytes for each UTF-16 unit.
      return { key, ...item, bytes: text === null ? 0 : 2 * (key.length + text.length) };
    });
  } catch {
    return undefined;
  }
}

/** Deletes stored items. Other parts of the page learn of it as they do of changes by other tabs. */
export function deleteStoredItems(keys: readonly string[]): void {
  for (const key of keys) {
    localStorage.removeItem(key);
    globalThis.dispatchEvent(new StorageEvent("storage", { key }));
  }
}
