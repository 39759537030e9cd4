"use client";

import { useEffect, useState } from "react";
import { deleteStoredItems, readStoredItems, type StoredItem } from "@/lib/site/stored-items-browser";
import { formatBytes } from "@/lib/text/format";

/** What the site keeps in this browser, each with its size and a button to delete it. */
export function StoredData() {
  const [items, setItems] = useState<StoredItem[] | "loading" | "blocked">("loading");
  const [message, setMessage] = useState("");
  useEffect(() => {
    const read = () => setItems(readStoredItems() ?? "blocked");
    read();
    for (const type of ["storage", "pageshow"]) window.addEventListener(type, read);
    return () => {
      for (const type of ["storage", "pageshow"]) window.removeEventListener(type, read);
    };
  }, []);
  if (items === "loading")
    return (
      <p role="status" className="mt-6 text-muted">
        Loading …
      </p>
    );
  if (items === "blocked")
    return (
      <p role="status" className="notice mt-6">
        This browser blocks storage, so the site keeps nothing in it.
      </p>
    );
  const stored = items.filter(({ bytes }) => bytes > 0);
  const remove = (removed: readonly StoredItem[], name: string) => {
    deleteStoredItems(removed.map(({ key }) => key));
    setMessage(`Deleted: ${name}.`);
  };
  return (
    <>
      <ul className="stored-items">
        {items.map((item) => (
          <li key={item.key}>
            <h2>{item.name}</h2>
            <p>{item.description}</p>
            <span>{item.bytes === 0 ? "nothing stored" : formatBytes(item.bytes)}</span>
            {item.bytes > 0 && (
              <button
                type="button"
                className="button"
                aria-label={`Delete: ${item.name}`}
                onClick={() => remove([item], item.name)}
              >
                Delete
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <button
          type="button"
          className="button aria-disabled:text-muted"
          aria-disabled={stored.length === 0}
          onClick={() => stored.length > 0 && remove(stored, "everything")}
        >
          Delete everything
        </button>
        <span role="status">{message}</span>
      </p>
    </>
  );
}
