import { type MouseEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from "react";

/** A dialog that opens as soon as it is there, and closes by a click beside it and when the page is left. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const beganOutside = useRef(false);
  // Before the next key is pressed.
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    // Back leads to the page, not to a dialog that was left.
    const close = () => dialog.current?.close();
    window.addEventListener("pagehide", close);
    return () => window.removeEventListener("pagehide", close);
  }, []);
  return {
    dialog,
    dialogProps: {
      onPointerDown({ target }: PointerEvent) {
        beganOutside.current = target === dialog.current;
      },
      onMouseDown(event: MouseEvent) {
        // A press beside the content does not take the focus from it.
        if (event.target === dialog.current) event.preventDefault();
      },
      onClick({ target, detail }: MouseEvent) {
        // A drag out of a box ends outside, and so does the second half of a double click on a button.
        if (beganOutside.current && target === dialog.current && detail < 2) dialog.current.close();
      },
    },
  };
}
