"use client";

import { type MouseEvent, useState } from "react";

const labels = { ready: "Copy", copied: "Copied", refused: "Press Ctrl+C to copy" };

/** A button that copies the text of an element. If the browser does not allow that, it selects the text instead. */
export function CopyButton({ textId }: { textId: string }) {
  const [state, setState] = useState<keyof typeof labels>("ready");
  const copy = async ({ isTrusted, currentTarget }: MouseEvent) => {
    // The loader has already copied the text for a repeated click.
    const isCopied = !isTrusted && currentTarget.hasAttribute("data-copied");
    const element = document.getElementById(textId);
    try {
      if (!isCopied) await navigator.clipboard.writeText(element?.textContent ?? "");
      setState("copied");
    } catch {
      if (element) window.getSelection()?.selectAllChildren(element);
      setState("refused");
    }
  };
  return (
    <button type="button" onClick={copy} data-copies={textId} className="button with-script">
      <span aria-live="polite">{labels[state]}</span>
    </button>
  );
}
