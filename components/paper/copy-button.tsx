"use client";

import { useState } from "react";

const labels = { ready: "Copy", copied: "Copied", refused: "Press Ctrl+C to copy" };

/** Copies the text of the element with an id. Where the browser does not allow that, selects the text and says what to press. */
export function CopyButton({ textId }: { textId: string }) {
  const [state, setState] = useState<keyof typeof labels>("ready");
  const copy = async () => {
    const element = document.getElementById(textId);
    try {
      await navigator.clipboard.writeText(element?.textContent ?? "");
      setState("copied");
    } catch {
      if (element) window.getSelection()?.selectAllChildren(element);
      setState("refused");
    }
  };
  return (
    <button type="button" onClick={copy} className="button with-script">
      <span aria-live="polite">{labels[state]}</span>
    </button>
  );
}
