/** Whether a key press opens search: `/`, and Ctrl or Command with K. In boxes for text, these are for the text. */
export function isSearchShortcut({ key, metaKey, ctrlKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  const isInText = target instanceof Element && "selectionStart" in target;
  if (metaKey) return /^k$/i.test(key) && !shiftKey && !altKey;
  return ctrlKey ? /^k$/i.test(key) && !shiftKey && !altKey && !isInText : key === "/" && !isInText;
}
