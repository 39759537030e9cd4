import { useState } from "react";
import { useListBox } from "@/components/list-box/use-list-box";
import { describedBy, type FieldProps, FormField } from "./form-field";
import { PickedOptions } from "./picked-options";
import { PickerList } from "./picker-list";
import { findOptions, type PickerOption } from "./picker-options";

/** A combobox to pick several options from a list or a tree. Arrow keys select, Enter adds, Escape closes. */
export function EntryPicker({
  options,
  picked,
  onPick,
  onLeave,
  ...field
}: FieldProps & {
  options: readonly PickerOption[];
  /** Values in the order of picking. */
  picked: readonly string[];
  onPick: (values: string[]) => void;
  onLeave: () => void;
}) {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const shown = findOptions(options, query, picked);
  const list = useListBox(
    `${field.id}-options`,
    shown.map(({ value }) => value),
  );
  const close = () => {
    setOpen(false);
    list.setActive(-1);
  };
  const pick = (value: string | undefined) => {
    if (value === undefined) return;
    onPick([...picked, value]);
    setQuery("");
    close();
  };
  return (
    <FormField {...field}>
      <PickedOptions label={field.label} options={options} picked={picked} onPick={onPick}>
        <div className="relative">
          <input
            {...describedBy(field)}
            {...list.boxProps}
            role="combobox"
            type="text"
            aria-expanded={isOpen}
            aria-activedescendant={isOpen ? list.boxProps["aria-activedescendant"] : undefined}
            placeholder="Type to search"
            className="text-box"
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setOpen(true);
              list.setActive(target.value.trim() === "" ? -1 : 0);
            }}
            onPointerDown={() => setOpen(true)}
            onBlur={() => {
              close();
              onLeave();
            }}
            onKeyDown={(event) => {
              if (list.move(event.key, 0)) setOpen(true);
              else if (event.key === "Enter" && !event.nativeEvent.isComposing)
                pick(isOpen ? shown[list.active]?.value : undefined);
              else if (event.key === "Escape" && isOpen) close();
              else return;
              event.preventDefault();
            }}
          />
          <PickerList
            label={field.label}
            list={list}
            isOpen={isOpen}
            options={shown}
            isTree={query.trim() === ""}
            onPick={pick}
          />
        </div>
      </PickedOptions>
    </FormField>
  );
}
