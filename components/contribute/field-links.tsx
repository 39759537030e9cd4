import { Fragment } from "react";
import { labelOf, type PaperFormField } from "@/lib/contribute/paper-form";

/** Returns the id of a field's control. */
export function fieldId(field: PaperFormField): string {
  return `field-${field}`;
}

/** Labels of fields, each linked to its control. */
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

/** Says which fields have issues. */
export function FieldProblems({ fields }: { fields: readonly PaperFormField[] }) {
  return (
    <p role="status" className="form-problem mt-4">
      {fields.length > 0 && (
        <>
          {fields.length === 1 ? "1 field needs" : `${fields.length} fields need`} attention:{" "}
          <FieldLinks fields={fields} />.
        </>
      )}
    </p>
  );
}

/** Focuses the control of a field. Opens the `<details>` element that contains it. */
export function focusField(field: PaperFormField): void {
  const control = document.getElementById(fieldId(field));
  control?.closest("details")?.setAttribute("open", "");
  control?.focus();
}
