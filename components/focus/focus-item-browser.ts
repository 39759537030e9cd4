import { flushSync } from "react-dom";

/** Selectors of elements in a box: the buttons that remove an item, one each, and what comes without items. */
export interface ItemSelectors {
  buttons: string;
  otherwise: string;
}

/**
 * Focuses the button of the item at `index`, or else that of the last item. Without items, the first element of
 * `otherwise` that is shown gets the focus.
 */
export function focusItem(box: ParentNode, index: number, { buttons, otherwise }: ItemSelectors): void {
  const items = [...box.querySelectorAll<HTMLElement>(buttons)];
  const next = items[Math.min(index, items.length - 1)];
  for (const element of next ? [next] : box.querySelectorAll<HTMLElement>(otherwise)) {
    // Hidden elements do not take the focus.
    element.focus();
    if (document.activeElement === element) return;
  }
}

/** Does what the pressed button does. If the button is then gone, the item that takes its place gets the focus. */
export function pressAndFocusNext(pressed: HTMLElement, press: () => void, selectors: ItemSelectors): void {
  const index = [...document.querySelectorAll<HTMLElement>(selectors.buttons)].indexOf(pressed);
  flushSync(press);
  if (!pressed.isConnected) focusItem(document, Math.max(index, 0), selectors);
}
