import { type RefObject, useEffect } from "react";

/** Closes the open menu (`details`) of an element on Escape and on a press outside the element. */
export function useCloseMenus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const isOutside = !(event.target instanceof Node && element.current?.contains(event.target));
      if (event instanceof KeyboardEvent ? !isEscape : !isOutside) return;
      const open = element.current?.querySelector<HTMLDetailsElement>("details[open]");
      open?.removeAttribute("open");
      if (isEscape) open?.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, [element]);
}
