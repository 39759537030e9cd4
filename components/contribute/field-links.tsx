import { Fragment } from "react";
import { labelOf, type PaperFormField } from "@/lib/contribute/paper-form";

/** Id of a field's control. */
export function fieldId(field: PaperFormField): string {
  return `field-${field}`;
}

/** Names of fields, each leading to its control. */
export function FieldLinks({ fields }: { fields: readonly PaperFormField[] }) {
  return fields.map((field, index) => (
    <Fragment key={field}>
      {index > 0 && ", "}
      <a
        href={`#${fieldId(field)}`}
        className="underline"
        onClick={(event) => {
          event.preventDefault();
          focusField(field);
        }}
      >
        {labelOf(field)}
      </a>
    </Fragment>
  ));
}

/** Goes to the control of a field, which may stand in a part of the form that is folded away. */
export function focusField(field: PaperFormField): void {
  const control = document.getElementById(fieldId(field));
  control?.closest("details")?.setAttribute("open", "");
  control?.focus();
}
