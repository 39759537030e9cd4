import { useState } from "react";

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };

/**
 * State of the list box of a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): which option is active, -1 for
 * none. The text box keeps the focus. `keys` has a key for each option: one that the reader has moved to stays active when
 * others arrive before it. `id` is that of the list.
 */
export function useListBox(id: string, keys: readonly string[]) {
  const [chosen, setChosen] = useState<{ index: number; key?: string | undefined }>({ index: -1 });
  const active = chosen.key === undefined ? chosen.index : keys.indexOf(chosen.key);
  const setActive = (index: number) => setChosen({ index });
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
      spellCheck: "false",
    },
    /**
     * Moves the active option if `key` is an arrow or page key. Returns whether it is. `first` is the minimum index.
     */
    move(key: string, first: -1 | 0): boolean {
      const step = steps[key];
      if (step === undefined) return false;
      const next = Math.min(keys.length - 1, Math.max(first, active + step));
      setChosen({ index: next, key: keys[next] });
      document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
      return true;
    },
  } as const;
}
