/** Whether a key press opens search: Ctrl or Command with K anywhere, and `/` outside of text fields. */
export function isSearchShortcut({ key, metaKey, ctrlKey, target }: KeyboardEvent): boolean {
  if (metaKey || ctrlKey) return key.toLowerCase() === "k";
  return key === "/" && !(target instanceof Element && target.closest("input,textarea,select,[contenteditable]"));
}
