import { useState } from "react";
import { addAllLabel } from "./shelf-button";

/** A button that puts all found papers on the shelf. `listIds` returns their ids in order. */
export function AddFoundButton({ count, listIds }: { count: number; listIds: () => Promise<readonly string[]> }) {
  const [hasFailed, setFailed] = useState(false);
  const add = async () => {
    try {
      // Search need not wait for the code of the shelf.
      const [ids, { addAndAnnounce }] = await Promise.all([listIds(), import("./shelf-actions-browser")]);
      addAndAnnounce(ids);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {/* The details can add papers, and a longer number must not move what follows. */}
      <button type="button" className="button add-all min-w-48 justify-start" onClick={add}>
        {addAllLabel(count)}
      </button>
      {hasFailed && (
        <span role="alert" className="ml-2 text-sm">
          The papers failed to load. Try again.
        </span>
      )}
    </>
  );
}
