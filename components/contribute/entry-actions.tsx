import { useState } from "react";
import type { SurveySettings } from "@/lib/content/schema/survey-settings";
import type { NewFile } from "@/lib/contribute/complete-entry";
import type { Duplicate } from "@/lib/contribute/find-duplicate";
import type { RemainingFields } from "@/lib/contribute/form-state";
import type { KnownPaper } from "@/lib/contribute/survey-outline";
import { newFileUrl } from "@/lib/site/repository-links";
import { saveFile } from "@/lib/site/save-file-browser";
import { SubmitHint } from "./submit-hint";

/**
 * Buttons to open a pull request with the entry, copy it or download it. Says what is missing until the entry is valid.
 */
export function EntryActions({
  file,
  isReady,
  isEmpty,
  remaining,
  duplicate,
  repository,
  onSubmit,
  onClear,
  onRestore,
}: {
  file: NewFile;
  isReady: boolean;
  isEmpty: boolean;
  remaining: RemainingFields;
  /** A paper of the atlas that is the same or similar. */
  duplicate: Duplicate<KnownPaper> | undefined;
  repository: SurveySettings["repository"];
  /** Called when the reader submits an entry with issues. */
  onSubmit: () => void;
  onClear: () => void;
  /** Restores the cleared form. */
  onRestore: (() => void) | undefined;
}) {
  const [message, setMessage] = useState("");
  const { url, holdsText } = newFileUrl(repository, file);
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const copy = async () => setMessage(await copyText(file.text));
  return (
    <section aria-label="Submit" className="mt-6">
      <div className="flex flex-wrap gap-2">
        <a
          href={isReady ? url : "#paper-form"}
          target={isReady ? "_blank" : undefined}
          aria-disabled={!isReady}
          aria-describedby="submit-hint"
          className="button primary"
          onClick={(event) => {
            if (!isReady) {
              event.preventDefault();
              onSubmit();
            } else if (!holdsText) void copy();
          }}
        >
          Open a pull request
        </a>
        <button type="button" className="button" onClick={() => void copy()}>
          Copy text
        </button>
        <button type="button" className="button" onClick={() => saveFile(name, file.text, "text/markdown")}>
          Download {name}
        </button>
      </div>
      <p id="submit-hint" className="mt-2 text-sm text-muted">
        <SubmitHint isReady={isReady} holdsText={holdsText} remaining={remaining} duplicate={duplicate} />
      </p>
      <p role="status" className="text-sm">
        {message}
      </p>
      {/* Separate from the other buttons because it clears the form. One button, so that it keeps the focus. */}
      <p className="mt-4 text-sm">
        <button
          type="button"
          className="text-accent underline"
          onClick={() => {
            const restores = isEmpty && onRestore !== undefined;
            setMessage(restores ? "" : "The form is empty.");
            if (restores) onRestore();
            else onClear();
          }}
        >
          {isEmpty && onRestore ? "Restore entry" : "Start over"}
        </button>
      </p>
    </section>
  );
}

/** Copies a text and returns a message with the result. */
async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    return "Your browser blocked copying. Open the text in the preview and copy it there.";
  }
}
