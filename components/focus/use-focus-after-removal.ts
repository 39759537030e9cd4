import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the focus in a box when the button that has it disappears with its item. Call the returned function with the
 * index of the item before its removal: the button of the item that takes its place gets the focus, or else that of the
 * last item. Without items, the first element of `otherwise` that is shown gets it.
 */
export function useFocusAfterRemoval(
  box: RefObject<HTMLElement | null>,
  count: number,
  /** Selectors of elements in the box: the buttons that remove an item, one each, and what comes without items. */
  { buttons, otherwise }: { buttons: string; otherwise: string },
): (index: number) => void {
  const removed = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the number of items changes.
  useEffect(() => {
    if (removed.current === undefined) return;
    const find = (selector: string) => [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const remaining = find(buttons);
    const next = remaining[Math.min(removed.current, remaining.length - 1)];
    removed.current = undefined;
    for (const element of next ? [next] : find(otherwise)) {
      // Hidden elements do not take the focus.
      element.focus();
      if (document.activeElement === element) return;
    }
  }, [box, count]);
  return (index) => {
    removed.current = index;
  };
}
