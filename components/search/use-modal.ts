import { type MouseEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from "react";

/** Opens a dialog when it mounts. Closes it on a click outside and when the reader leaves the page. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const beganOutside = useRef(false);
  // A layout effect, so that the dialog is open before the next key press.
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    // WebKit puts the caret before the text that the reader has typed so far.
    const focused = document.activeElement;
    if (focused instanceof HTMLInputElement) focused.setSelectionRange(focused.value.length, focused.value.length);
  }, []);
  useEffect(() => {
    // After Back, the reader should see the page, not the dialog.
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
        // Keep the focus in the dialog on a press outside its content.
        if (event.target === dialog.current) event.preventDefault();
      },
      onClick({ target, detail }: MouseEvent) {
        // Ignore a drag that ends outside, and the second click of a double click on the search button.
        if (beganOutside.current && target === dialog.current && detail < 2) dialog.current.close();
      },
    },
  };
}
