import type { PaperForm } from "@/lib/contribute/paper-form";

/** Says which paper a pasted one has replaced in the form, and offers to undo it. */
export function ReplacedNotice({ replaced, onUndo }: { replaced: PaperForm | undefined; onUndo: () => void }) {
  return (
    <p role="status" className="mt-3 text-sm">
      {replaced && (
        <>
          Replaced “{nameOf(replaced)}”.{" "}
          <button type="button" className="text-accent underline" onClick={onUndo}>
            Undo
          </button>
        </>
      )}
    </p>
  );
}

function nameOf({ title, arxiv, doi, openreview, aclAnthology, paperUrl }: PaperForm): string {
  return [title, arxiv, doi, openreview, aclAnthology, paperUrl].find((text) => text.trim() !== "") ?? "";
}
