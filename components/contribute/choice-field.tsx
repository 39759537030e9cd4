import { describedBy, type FieldProps, FormField } from "./form-field";

/** A form field with a list of choices. */
export function ChoiceField({
  value,
  choices,
  onWrite,
  onLeave,
  ...field
}: FieldProps & {
  value: string;
  choices: readonly { value: string; label: string }[];
  onWrite: (value: string) => void;
  onLeave: () => void;
}) {
  return (
    <FormField {...field}>
      <select
        {...describedBy(field)}
        value={value}
        className="text-box"
        onChange={({ target }) => onWrite(target.value)}
        onBlur={onLeave}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormField>
  );
}
