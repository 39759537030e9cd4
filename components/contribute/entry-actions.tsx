import { useState } from "react";
import { ExternalLink } from "@/components/layout/external-link";
import type { SurveySettings } from "@/lib/content/schema/survey-settings";
import type { NewFile } from "@/lib/contribute/complete-entry";
import type { PaperFormField } from "@/lib/contribute/paper-form";
import { newFileUrl } from "@/lib/site/repository-links";
import { FieldLinks } from "./field-links";

/** The ways on from a finished entry: a pull request, the clipboard, a file. Until it is valid they say what lacks. */
export function EntryActions({
  file,
  isReady,
  isEmpty,
  lacking,
  repository,
  onAsk,
  onClear,
  onRestore,
}: {
  file: NewFile;
  isReady: boolean;
  isEmpty: boolean;
  /** Fields that still need something, less those that are shown already. */
  lacking: readonly PaperFormField[];
  repository: SurveySettings["repository"];
  /** The entry was asked for while it has issues. */
  onAsk: () => void;
  onClear: () => void;
  /** Brings back what was cleared. */
  onRestore: (() => void) | undefined;
}) {
  const [message, setMessage] = useState("");
  const { url, holdsText } = newFileUrl(repository, file);
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const copy = async () => setMessage(await copyText(file.text));
  return (
    <section aria-label="Hand in" className="mt-6">
      <div className="flex flex-wrap gap-2">
        <ExternalLink
          href={isReady ? url : "#paper-form"}
          target={isReady ? "_blank" : undefined}
          aria-disabled={!isReady}
          aria-describedby="hand-in"
          className="button primary"
          onClick={(event) => {
            if (!isReady) {
              event.preventDefault();
              onAsk();
            } else if (!holdsText) void copy();
          }}
        >
          Open a pull request
        </ExternalLink>
        <button type="button" className="button" onClick={() => void copy()}>
          Copy the text
        </button>
        <button type="button" className="button" onClick={() => downloadText(name, file.text)}>
          Download {name}
        </button>
      </div>
      <p id="hand-in" className="mt-2 text-sm text-muted">
        <HandInHint isReady={isReady} holdsText={holdsText} lacking={lacking} />
      </p>
      <p role="status" className="text-sm">
        {message}
      </p>
      {/* Apart from the others: it throws away what they hand on. One button, so that it keeps the focus. */}
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
          {isEmpty && onRestore ? "Bring the entry back" : "Start over"}
        </button>
      </p>
    </section>
  );
}

function HandInHint({
  isReady,
  holdsText,
  lacking,
}: {
  isReady: boolean;
  holdsText: boolean;
  lacking: readonly PaperFormField[];
}) {
  if (isReady)
    return holdsText
      ? "Opens the repository’s host with the file filled in; there, “Propose new file” makes the pull request."
      : "The text is too long for an address: it is copied, the host’s page opens, and you paste it there.";
  if (lacking.length === 0) return "A pull request can be opened once that is right.";
  return (
    <>
      Still needed for a pull request: <FieldLinks fields={lacking} />.
    </>
  );
}

/** Copies a text and says how that went. */
async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "The text is copied.";
  } catch {
    return "The browser does not let this page copy: open the text in the preview and copy it there.";
  }
}

function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
