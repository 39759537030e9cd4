import type { ComponentProps } from "react";
import { describedBy, type FieldProps, FormField } from "./form-field";

/** A text field with one line, or several lines if `rows` is set. */
export function TextField({
  value,
  rows,
  list,
  placeholder,
  inputMode,
  onWrite,
  onLeave,
  ...field
}: FieldProps &
  Pick<ComponentProps<"input">, "list" | "placeholder" | "inputMode"> & {
    value: string;
    rows?: number;
    onWrite: (value: string) => void;
    onLeave: () => void;
  }) {
  const control = {
    ...describedBy(field),
    value,
    placeholder,
    className: "text-box",
    onChange: ({ target }: { target: { value: string } }) => onWrite(target.value),
    onBlur: onLeave,
  };
  return (
    <FormField {...field}>
      {rows ? (
        <textarea {...control} rows={rows} />
      ) : (
        <input {...control} type="text" list={list} inputMode={inputMode} autoComplete="off" spellCheck="false" />
      )}
    </FormField>
  );
}
