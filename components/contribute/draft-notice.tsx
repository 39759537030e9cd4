import type { DraftState } from "./use-draft";

/** Says whether the draft was restored or cannot be stored. Asks which draft to keep if another tab has changed it. */
export function DraftNotice({
  state,
  isRestored,
  onUseOther,
  onKeepThis,
}: {
  state: DraftState;
  /** Whether the form started with a stored draft. */
  isRestored: boolean;
  onUseOther: () => void;
  onKeepThis: () => void;
}) {
  return (
    <div role="status">
      {state === "conflict" && (
        <div className="hints card mb-3 p-3">
          <p>This draft was changed in another tab. The text here is not stored until you choose.</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <button type="button" className="button" onClick={onUseOther}>
              Use that version
            </button>
            <button type="button" className="button" onClick={onKeepThis}>
              Keep this one
            </button>
          </p>
        </div>
      )}
      {state === "failed" && (
        <p className="mb-3 text-sm text-muted">
          This browser does not store your draft. Copy the text before you leave the page.
        </p>
      )}
      {state === "stored" && isRestored && <p className="mb-3 text-sm text-muted">Your draft was restored.</p>}
    </div>
  );
}
