import type { useListBox } from "@/components/list-box/use-list-box";
import type { PickerOption } from "./picker-options";

/** The options of a picker in a list box. A tree is indented and hides the titles of parents. */
export function PickerList({
  label,
  list,
  isOpen,
  options,
  isTree,
  onPick,
}: {
  label: string;
  list: ReturnType<typeof useListBox>;
  isOpen: boolean;
  options: readonly PickerOption[];
  isTree: boolean;
  onPick: (value: string) => void;
}) {
  return (
    <div
      id={list.id}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      hidden={!isOpen}
      className="picker-list"
      // Keep the focus in the box when the reader clicks an option or scrolls the list.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map(({ value, title, above, depth = 0, color }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and handles keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the box refers to the active option.
        <div
          key={value}
          id={list.optionId(index)}
          role="option"
          aria-selected={index === list.active}
          data-color={color}
          style={{ paddingLeft: `${0.75 + (isTree ? depth : 0)}rem` }}
          onClick={() => onPick(value)}
        >
          {title}
          {above && <small className={isTree ? "sr-only" : ""}> {above}</small>}
        </div>
      ))}
      {options.length === 0 && <p className="px-3 py-2 text-sm text-muted">No matches.</p>}
    </div>
  );
}
