import { useEffect, useRef } from "react";

/** Key of the address of the last page of results in the tab, and how far the reader had scrolled. */
const scrollKey = "scroll";

/**
 * Scrolls to where the reader left the page, as soon as its results are shown, if the reader returns to it. The browser
 * itself scrolls before the results exist, unless it has kept the whole page.
 */
export function useScrollPosition(isShown: boolean): void {
  const isDone = useRef(false);
  useEffect(() => {
    const save = () => {
      try {
        sessionStorage.setItem(scrollKey, `${window.scrollY} ${location.href}`);
      } catch {
        // Storage is blocked. The position is optional.
      }
    };
    addEventListener("pagehide", save);
    return () => removeEventListener("pagehide", save);
  }, []);
  useEffect(() => {
    if (!isShown || isDone.current) return;
    isDone.current = true;
    if (isReturn()) window.scrollTo(0, Math.max(window.scrollY, readPosition()));
  }, [isShown]);
}

function isReturn(): boolean {
  return performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type !== "navigate");
}

/** Returns how far the reader had scrolled on this page; 0 if another page was the last one. */
function readPosition(): number {
  try {
    const [position = "", address] = (sessionStorage.getItem(scrollKey) ?? "").split(" ");
    return address === location.href ? Number(position) : 0;
  } catch {
    return 0;
  }
}
