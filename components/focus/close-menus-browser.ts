/**
 * Closes the open menu (`details`) of an element on Escape and on a press outside the element. Returns a function that
 * stops this.
 */
export function closeMenusOf(element: () => Element | null): () => void {
  const close = (event: Event) => {
    const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
    const isOutside = !(event.target instanceof Node && element()?.contains(event.target));
    if (event instanceof KeyboardEvent ? !isEscape : !isOutside) return;
    const open = element()?.querySelector<HTMLDetailsElement>("details[open]");
    open?.removeAttribute("open");
    if (isEscape) open?.querySelector("summary")?.focus();
  };
  document.addEventListener("pointerdown", close);
  document.addEventListener("keydown", close);
  return () => {
    document.removeEventListener("pointerdown", close);
    document.removeEventListener("keydown", close);
  };
}
