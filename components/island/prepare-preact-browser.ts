import { options } from "preact";

/** Makes Preact behave as React does where our components depend on it. Call it before the first island is hydrated. */
export function preparePreact(): void {
  // Effects run after rendering, as React's do after an event. By default they run a frame later, when the reader may
  // have typed the next letter.
  options.requestAnimationFrame = queueMicrotask;
  addMoveBefore();
}

/**
 * Keeps the focus in an element that Preact moves, in browsers without `moveBefore`
 * (https://developer.mozilla.org/docs/Web/API/Element/moveBefore). Preact would call `insertBefore`, which takes it away.
 */
function addMoveBefore(): void {
  if ("moveBefore" in Element.prototype) return;
  Object.assign(Element.prototype, {
    moveBefore(this: Element, node: Node, next?: Node): void {
      const { activeElement } = document;
      this.insertBefore(node, next ?? null);
      if (activeElement instanceof HTMLElement && node.contains(activeElement))
        activeElement.focus({ preventScroll: true });
    },
  });
}
