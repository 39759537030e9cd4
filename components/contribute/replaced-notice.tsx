import type { FormState } from "@/lib/contribute/form-state";
import type { PaperForm } from "@/lib/contribute/paper-form";

/**
 * Says which paper a pasted one has replaced in the form, and offers to undo it. After another attempt, which may have
 * failed, it says that this was earlier.
 */
export function ReplacedNotice({
  state: { replaced, pastedSince },
  onUndo,
}: {
  state: Pick<FormState, "replaced" | "pastedSince">;
  onUndo: () => void;
}) {
  return (
    <p role="status" className="mt-3 text-sm">
      {replaced && (
        <>
          {pastedSince ? `“${nameOf(replaced)}” was replaced earlier.` : `Replaced “${nameOf(replaced)}”.`}{" "}
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
