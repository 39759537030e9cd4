import { useId, useState } from "react";
import { describedBy, type FieldProps, FormField } from "./form-field";

/** Something that can be picked. */
export interface PickerOption {
  value: string;
  title: string;
  /** Where it belongs; told while it does not stand there. */
  above?: string;
  /** How deep it stands in its tree. */
  depth?: number;
  color?: string;
  /** Text that it is found by, in lower case. */
  foundBy: string;
}

/**
 * Picks several of a list, or of a tree: a combobox with a list box below
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Arrows choose, Enter adds, Escape closes.
 */
export function EntryPicker({
  options,
  picked,
  onPick,
  onLeave,
  ...field
}: FieldProps & {
  options: readonly PickerOption[];
  /** Values, in the order in which they were picked. */
  picked: readonly string[];
  onPick: (values: string[]) => void;
  onLeave: () => void;
}) {
  const [wanted, setWanted] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(-1);
  const listId = useId();
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = options.filter(
    ({ value, foundBy }) => !picked.includes(value) && words.every((word) => foundBy.includes(word)),
  );
  const isTree = words.length === 0;

  const move = (to: number) => {
    const next = Math.min(shown.length - 1, Math.max(0, to));
    setOpen(true);
    setPlace(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    setOpen(false);
    setPlace(-1);
  };
  const pick = (value: string | undefined) => {
    if (value === undefined) return;
    onPick([...picked, value]);
    setWanted("");
    close();
  };

  return (
    <FormField {...field}>
      <div className="relative">
        <input
          {...describedBy(field)}
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && place >= 0 ? `${listId}-${place}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Type to find"
          className="text-box"
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            setOpen(true);
            setPlace(target.value.trim() === "" ? -1 : 0);
          }}
          onPointerDown={() => setOpen(true)}
          onBlur={() => {
            close();
            onLeave();
          }}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
            if (step !== undefined) move(place + step);
            else if (event.key === "Enter" && !event.nativeEvent.isComposing)
              pick(isOpen ? shown[place]?.value : undefined);
            else if (event.key === "Escape" && isOpen) close();
            else return;
            event.preventDefault();
          }}
        />
        <div
          id={listId}
          role="listbox"
          aria-label={field.label}
          tabIndex={-1}
          hidden={!isOpen}
          className="picker-list"
          // The box keeps the focus while an option is clicked or the list is scrolled.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.map(({ value, title, above, depth = 0, color }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the box, which has the focus.
            // biome-ignore lint/a11y/useFocusableInteractive: the box points to the option that is chosen.
            <div
              key={value}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === place}
              data-color={color}
              style={{ paddingLeft: `${0.75 + (isTree ? depth : 0)}rem` }}
              onClick={() => pick(value)}
            >
              {title}
              {above && <small className={isTree ? "sr-only" : ""}> {above}</small>}
            </div>
          ))}
          {shown.length === 0 && <p className="px-3 py-2 text-sm text-muted">Nothing is left that fits.</p>}
        </div>
      </div>
      {picked.length > 0 && (
        <ul aria-label={`${field.label}: chosen`} className="mt-2 flex flex-wrap gap-2">
          {picked.map((value) => {
            const option = options.find((candidate) => candidate.value === value);
            return (
              <li key={value} data-color={option?.color}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => onPick(picked.filter((other) => other !== value))}
                >
                  {option?.title ?? value} <span aria-hidden="true">×</span>
                  <span className="sr-only">: remove</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </FormField>
  );
}
