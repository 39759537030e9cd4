import { useState } from "react";
import { ExternalLink } from "@/components/layout/external-link";
import type { NewFile } from "@/lib/entry/complete-entry";
import type { FormProblem } from "@/lib/entry/read-form";
import type { SurveySettings } from "@/lib/schema/survey-settings";
import { newFileUrl } from "@/lib/site/repository-links";

/** The ways on from a finished entry: a pull request, the clipboard, a file. Until it is valid they say what lacks. */
export function EntryActions({
  file,
  problems,
  repository,
  onAsk,
  onClear,
}: {
  file: NewFile;
  problems: readonly FormProblem[];
  repository: SurveySettings["repository"];
  /** The entry was asked for while it has problems. */
  onAsk: () => void;
  onClear: () => void;
}) {
  const [told, setTold] = useState("");
  const { url, holdsText } = newFileUrl(repository, file);
  const isReady = problems.length === 0;
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.text);
      setTold("The text is copied.");
    } catch {
      setTold("The browser does not let this page copy: open the text in the preview and copy it there.");
    }
  };
  const download = () => {
    const address = URL.createObjectURL(new Blob([file.text], { type: "text/markdown" }));
    Object.assign(document.createElement("a"), { href: address, download: name }).click();
    URL.revokeObjectURL(address);
  };
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
        <button type="button" className="button" onClick={download}>
          Download {name}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            setTold("");
            onClear();
          }}
        >
          Start over
        </button>
      </div>
      <p id="hand-in" className="mt-2 text-sm text-muted">
        {!isReady
          ? "A pull request can be opened once every field that is needed is filled in and right."
          : holdsText
            ? "Opens the repository's host with the file filled in; there, “Propose new file” makes the pull request."
            : "The text is too long for an address: it is copied, the host's page opens, and you paste it there."}
      </p>
      <p role="status" className="text-sm">
        {told}
      </p>
    </section>
  );
}
