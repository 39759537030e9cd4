/**
 * Returns whether a key press is a search shortcut: `/`, Ctrl+K or Command+K. In text fields, only Command+K is, and a
 * `/` that is held down, so that it does not type into the field that it opened.
 */
export function isSearchShortcut({ key, metaKey, ctrlKey, shiftKey, altKey, repeat, target }: KeyboardEvent): boolean {
  const isInText = target instanceof Element && "selectionStart" in target;
  if (key === "/") return !metaKey && !ctrlKey && (repeat || !isInText);
  return /^k$/i.test(key) && !shiftKey && !altKey && (metaKey || (ctrlKey && !isInText));
}
