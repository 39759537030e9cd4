import type { ItemSelectors } from "@/components/focus/focus-item-browser";

/** What gets the focus when a row of the shelf disappears: the button of another row, or else a link of the page. */
export const shelfFocus: ItemSelectors = { buttons: "li > [data-shelf]", otherwise: "main a" };

/** Shows on all shelf buttons whether their paper is on the shelf, and in the header how many papers are. */
export function markShelf(ids: ReadonlySet<string>): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-shelf]")) {
    const isOn = ids.has(button.dataset.shelf ?? "");
    if (isOn !== button.hasAttribute("data-on")) button.toggleAttribute("data-on", isOn);
  }
  const count = document.querySelector(".tray b");
  const text = String(ids.size || "");
  // A change of the text would notify the observer of the page.
  if (count && count.textContent !== text) count.textContent = text;
}

/**
 * Returns the shelf button that the key `s` means: that of the row with the focus, or that of a paper's page. Undefined
 * for other keys and in text fields.
 */
export function shelfButtonOf({
  key,
  metaKey,
  ctrlKey,
  altKey,
  repeat,
  target,
}: KeyboardEvent): HTMLElement | null | undefined {
  if (
    key !== "s" ||
    metaKey ||
    ctrlKey ||
    altKey ||
    repeat ||
    !(target instanceof Element) ||
    "selectionStart" in target
  )
    return;
  return (target.closest("li:has(>[data-shelf])") ?? document.querySelector(".links"))?.querySelector("[data-shelf]");
}
