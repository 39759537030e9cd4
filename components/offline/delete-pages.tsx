"use client";

import { useState } from "react";
import { deleteOfflineData } from "@/lib/offline/delete-offline-data-browser";

/** Deletes all pages and files that the browser keeps for reading offline. */
export function DeletePages({ basePath }: { basePath: string }) {
  const [message, setMessage] = useState("");
  const remove = () =>
    deleteOfflineData(basePath).then(
      () => setMessage("Deleted: saved pages."),
      () => setMessage("This browser keeps no pages."),
    );
  return (
    <p className="mt-4 flex flex-wrap items-center gap-4">
      <button type="button" className="button" onClick={remove}>
        Delete saved pages
      </button>
      <span role="status">{message}</span>
    </p>
  );
}
