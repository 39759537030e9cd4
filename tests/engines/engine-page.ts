/** Keys that journeys press. */
export type Key = "/" | "ArrowDown" | "Enter" | "Control+V";

/** A page in a browser. Journeys use only these actions, which each engine implements with its own protocol. */
export interface EnginePage {
  /** Opens an address of the site, such as `papers/gptq/`. Resolves after the load event. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Clicks the element that a JavaScript expression returns. */
  click(element: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Returns the value of a JavaScript expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  /** Closes the browser. */
  close(): Promise<void>;
}
