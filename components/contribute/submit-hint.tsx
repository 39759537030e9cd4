import type { Duplicate } from "@/lib/contribute/find-duplicate";
import type { RemainingFields } from "@/lib/contribute/form-state";
import type { KnownPaper } from "@/lib/contribute/survey-outline";
import { FieldLinks } from "./field-links";

/** Says what the button for a pull request does, or what it still needs. */
export function SubmitHint({
  isReady,
  holdsText,
  remaining: { empty, invalid },
  duplicate,
}: {
  isReady: boolean;
  /** Whether the address of the host's page can hold the text. */
  holdsText: boolean;
  remaining: RemainingFields;
  duplicate: Duplicate<KnownPaper> | undefined;
}) {
  if (isReady)
    return holdsText
      ? "Opens a new file with this text on the repository’s host. Press “Propose new file” there to open a pull request."
      : "The text is too long for a URL. The button copies it and opens a new file on the repository’s host. Paste the text there.";
  // Filling in the other fields would be in vain.
  if (duplicate?.certainty === "same")
    return (
      <>
        This paper is already in the atlas, so it needs no pull request. If yours is another paper, correct this field:{" "}
        <FieldLinks fields={[duplicate.field]} />.
      </>
    );
  if (empty.length + invalid.length === 0) return "Fix the marked fields to open a pull request.";
  return (
    <>
      {empty.length > 0 && (
        <>
          Still needed for a pull request: <FieldLinks fields={empty} />.
        </>
      )}
      {empty.length > 0 && invalid.length > 0 && " "}
      {invalid.length > 0 && (
        <>
          To correct for a pull request: <FieldLinks fields={invalid} />.
        </>
      )}
    </>
  );
}
