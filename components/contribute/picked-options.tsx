import { type ReactNode, useRef } from "react";
import { useFocusAfterRemoval } from "@/components/focus/use-focus-after-removal";
import type { PickerOption } from "./picker-options";

/** A picker (`children`) and the options that were picked with it, each with a button to remove it. */
export function PickedOptions({
  label,
  options,
  picked,
  onPick,
  children,
}: {
  label: string;
  options: readonly PickerOption[];
  picked: readonly string[];
  onPick: (values: string[]) => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const moveFocusAfterRemoval = useFocusAfterRemoval(box, picked.join(), {
    buttons: "button.chip",
    otherwise: "input",
  });
  return (
    <div ref={box}>
      {children}
      {picked.length > 0 && (
        <ul aria-label={`${label}: chosen`} className="mt-2 flex flex-wrap gap-2">
          {picked.map((value, index) => {
            const option = options.find((candidate) => candidate.value === value);
            return (
              <li key={value} data-color={option?.color}>
                <button
                  type="button"
                  className="chip"
                  onClick={() => {
                    moveFocusAfterRemoval(index);
                    onPick(picked.filter((other) => other !== value));
                  }}
                >
                  {option?.title ?? value} <span aria-hidden="true">×</span>
                  <span className="sr-only">: remove</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
