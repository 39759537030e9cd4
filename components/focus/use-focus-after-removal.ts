import { type RefObject, useEffect, useRef } from "react";
import { focusItem, type ItemSelectors } from "./focus-item-browser";

/**
 * Keeps the focus in a box when the button that has it disappears with its item, now or after a search. Call the
 * returned function with the index of the item before its removal: the item that takes its place gets the focus.
 */
export function useFocusAfterRemoval(
  box: RefObject<HTMLElement | null>,
  /** A text that differs when the items do. */
  items: string,
  { buttons, otherwise }: ItemSelectors,
): (index: number) => void {
  const removed = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the items change.
  useEffect(() => {
    if (removed.current === undefined || !box.current) return;
    focusItem(box.current, removed.current, { buttons, otherwise });
    removed.current = undefined;
  }, [box, items]);
  // The box itself may disappear with the last item, as the filters of a search do.
  useEffect(
    () => () => {
      if (removed.current !== undefined) document.querySelector<HTMLElement>("main input[type=search]")?.focus();
    },
    [],
  );
  return (index) => {
    removed.current = index;
  };
}
