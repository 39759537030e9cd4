import { useState } from "react";
import { savedSearchLimits } from "@/lib/search/saved-search-limits";

/** A button that saves a search. `listIds` returns the ids of all papers that it finds. */
export function SaveSearchButton({
  q,
  savedSearchesUrl,
  isComplete,
  listIds,
}: {
  q: string;
  /** Address of the page that shows new papers of saved searches. */
  savedSearchesUrl: string;
  /** Whether the search has found all papers. */
  isComplete: boolean;
  listIds: () => Promise<readonly string[]>;
}) {
  const [state, setState] = useState<"idle" | "saved" | "not-stored" | "failed">("idle");
  const save = async () => {
    try {
      // Few readers save searches, so the results do not wait for the code.
      const [{ saveSearch }, ids] = await Promise.all([import("@/lib/search/saved-searches-browser"), listIds()]);
      setState(saveSearch(q, ids) ? "saved" : "not-stored");
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
            <a href={savedSearchesUrl} className="text-accent underline">
              What is new
            </a>{" "}
            shows its new papers.
          </>
        )}
        {state === "not-stored" &&
          `The search was not saved. This browser keeps at most ${savedSearchLimits.searches} searches, and its storage may be blocked or full.`}
        {state === "failed" && "The search was not saved, because a file failed to load. Try again."}
      </span>
    </>
  );
}
