import { mergeShelves } from "./edit-shelf";
import { emptyShelf, readShelfText, type Shelf } from "./shelf";

/** Key of the shelf in the browser's storage. */
export const shelfKey = "shelf";
/** Key of a stored value that is not a valid shelf. It is kept until the reader deletes it. */
export const damagedShelfKey = "shelf-damaged";

/** The shelf, and how the browser keeps it. */
export interface ShelfState {
  shelf: Shelf;
  /** `blocked` or `full` if the browser stores no changes, so that they last only until the page is left. */
  storage: "stored" | "blocked" | "full";
  /** A stored value that is not a valid shelf; undefined without one. */
  damaged: string | undefined;
}

/** The shelf in the browser's storage. */
export interface ShelfStore {
  /** Returns the state. It is the same object until it changes. */
  read: () => ShelfState;
  /** Changes the shelf. Applies to what is stored now, which another tab may have changed. */
  update: (change: (shelf: Shelf) => Shelf) => void;
  /** Calls a function after each change, also by other tabs. Returns a function that ends this. */
  subscribe: (listener: () => void) => () => void;
  /** Deletes the damaged value. */
  dropDamaged: () => void;
}

/** Creates a store. `getStorage` throws or returns null if storage is blocked. */
export function createShelfStore(getStorage: () => Storage | null, events: EventTarget): ShelfStore {
  const listeners = new Set<() => void>();
  let state: ShelfState | undefined;
  /** The stored text that `state` shows. */
  let known: string | null = null;

  function load(): ShelfState {
    try {
      const storage = getStorage();
      if (!storage) return { shelf: emptyShelf, storage: "blocked", damaged: undefined };
      known = storage.getItem(shelfKey);
      const shelf = known === null ? emptyShelf : readShelfText(known);
      if (!shelf) {
        setAside(storage, known ?? "");
        known = null;
      }
      return { shelf: shelf ?? emptyShelf, storage: "stored", damaged: storage.getItem(damagedShelfKey) ?? undefined };
    } catch {
      return { shelf: state?.shelf ?? emptyShelf, storage: "blocked", damaged: undefined };
    }
  }

  function save(shelf: Shelf): ShelfState["storage"] {
    let storage: Storage | null;
    try {
      storage = getStorage();
    } catch {
      return "blocked";
    }
    if (!storage) return "blocked";
    try {
      const text = JSON.stringify(shelf);
      const earlier = storage.getItem(shelfKey);
      if (earlier !== null && !readShelfText(earlier)) setAside(storage, earlier);
      storage.setItem(shelfKey, text);
      known = text;
      return "stored";
    } catch {
      return "full";
    }
  }

  /** Reads the storage again if another tab may have changed it. Changes that were not stored are added to it. */
  function refresh(): void {
    const current = read();
    let stored: string | null = known;
    try {
      stored = getStorage()?.getItem(shelfKey) ?? null;
    } catch {
      // Storage is blocked: the shelf in memory is the only one.
    }
    if (stored === known) return;
    const fresh = load();
    const isUnsaved = current.storage !== "stored";
    state = isUnsaved
      ? { ...fresh, shelf: mergeShelves(fresh.shelf, current.shelf.papers), storage: current.storage }
      : fresh;
    for (const listener of listeners) listener();
  }

  function read(): ShelfState {
    state ??= load();
    return state;
  }

  const eventTypes = ["storage", "pageshow"];
  return {
    read,
    update(change) {
      refresh();
      const current = read();
      const shelf = change(current.shelf);
      if (shelf === current.shelf) return;
      state = { ...current, shelf, storage: save(shelf) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      if (listeners.size === 0) for (const type of eventTypes) events.addEventListener(type, refresh);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) for (const type of eventTypes) events.removeEventListener(type, refresh);
      };
    },
    dropDamaged() {
      try {
        getStorage()?.removeItem(damagedShelfKey);
      } catch {
        // Storage is blocked, so there is nothing to delete.
      }
      state = { ...read(), damaged: undefined };
      for (const listener of listeners) listener();
    },
  };
}

/**
 * Moves an invalid value to its own key. If the storage is full, the value stays where it is.
 *
 * @throws DOMException if the storage is full.
 */
function setAside(storage: Storage, text: string): void {
  const earlier = storage.getItem(damagedShelfKey);
  storage.setItem(damagedShelfKey, earlier === null || earlier === text ? text : `${earlier}\n${text}`);
  storage.removeItem(shelfKey);
}

/** The shelf of this browser. */
export const shelfStore = createShelfStore(() => localStorage, globalThis);
