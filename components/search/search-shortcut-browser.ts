/** Whether a key press opens search: Ctrl or Command with K anywhere, and `/` outside of boxes for text. */
export function isSearchShortcut({ key, metaKey, ctrlKey, target }: KeyboardEvent): boolean {
  return metaKey || ctrlKey ? /^k$/i.test(key) : key === "/" && !(target && "selectionStart" in target);
}
