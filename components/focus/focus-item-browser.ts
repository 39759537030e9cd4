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
  const buttons = [...document.querySelectorAll<HTMLElement>(selectors.buttons)];
  const before = buttons.slice(0, Math.max(buttons.indexOf(pressed), 0));
  flushSync(press);
  if (pressed.isConnected) return;
  // An item that is there twice disappears twice.
  focusItem(document, before.filter(({ isConnected }) => isConnected).length, selectors);
}
