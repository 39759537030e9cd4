import { useId, useState } from "react";

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };

/**
 * State of the list box of a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): which of `count` options is
 * active, -1 for none. The text box keeps the focus.
 */
export function useListBox(count: number) {
  const id = useId();
  const [active, setActive] = useState(-1);
  const optionId = (index: number) => `${id}-${index}`;
  return {
    id,
    active,
    setActive,
    optionId,
    /** Attributes of the text box. */
    boxProps: {
      "aria-controls": id,
      "aria-autocomplete": "list",
      "aria-activedescendant": active >= 0 ? optionId(active) : undefined,
      autoComplete: "off",
      spellCheck: false,
    },
    /**
     * Moves the active option if `key` is an arrow or page key. Returns whether it is. `first` is the minimum index.
     */
    move(key: string, first: -1 | 0): boolean {
      const step = steps[key];
      if (step === undefined) return false;
      const next = Math.min(count - 1, Math.max(first, active + step));
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
      return true;
    },
  } as const;
}
