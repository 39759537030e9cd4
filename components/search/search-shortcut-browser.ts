/** Returns whether a key press is a search shortcut: `/`, Ctrl+K or Command+K. Only Command+K works in text fields. */
export function isSearchShortcut({ key, metaKey, ctrlKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  const isInText = target instanceof Element && "selectionStart" in target;
  if (metaKey) return /^k$/i.test(key) && !shiftKey && !altKey;
  return ctrlKey ? /^k$/i.test(key) && !shiftKey && !altKey && !isInText : key === "/" && !isInText;
}
