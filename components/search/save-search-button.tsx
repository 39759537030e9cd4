import { useState } from "react";
import { saveSearch } from "@/lib/search/saved-searches-browser";

/** A button that saves a search. `listIds` returns the ids of all papers that it finds. */
export function SaveSearchButton({
  q,
  newUrl,
  isComplete,
  listIds,
}: {
  q: string;
  /** Address of the page that shows new papers of saved searches. */
  newUrl: string;
  /** Whether the search has found all papers. */
  isComplete: boolean;
  listIds: () => Promise<readonly string[]>;
}) {
  const [state, setState] = useState<"idle" | "saved" | "failed">("idle");
  const save = async () => {
    try {
      setState(saveSearch(q, await listIds()) ? "saved" : "failed");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button type="button" className="button" disabled={!isComplete} onClick={save}>
        Save search
      </button>
      <span aria-live="polite" className="text-sm">
        {state === "saved" && (
          <>
            Saved in this browser.{" "}
            <a href={newUrl} className="text-accent underline">
              What is new
            </a>{" "}
            shows its new papers.
          </>
        )}
        {state === "failed" && "The search is not saved: the browser stores no more."}
      </span>
    </>
  );
}
