import type { ReactNode } from "react";

/** Props of all form fields. */
export interface FieldProps {
  /** Id of the control. */
  id: string;
  label: string;
  /** What to enter, one sentence. */
  hint?: string;
  /** Message of the shown issue. */
  issue: string | undefined;
  /** What is probably wrong, although the entry is valid. */
  warning?: string | undefined;
  /** Whether the field is marked as optional. */
  optional?: boolean;
}

/** Returns attributes that associate a control with its hint and its issue. */
export function describedBy({ id, hint, issue, warning }: FieldProps) {
  const ids = [hint && `${id}-hint`, issue && `${id}-issue`, warning && `${id}-warning`].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids || undefined, "aria-invalid": issue ? true : undefined };
}

/** A control with its label above, and its hint and issue below. */
export function FormField({
  id,
  label,
  hint,
  issue,
  warning,
  optional,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm font-semibold">
        {optional ? `${label} ` : label}
        {optional && <span className="font-normal text-muted">optional</span>}
      </label>
      <div className="mt-1">{children}</div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-muted">
          {hint}
        </p>
      )}
      {issue && (
        <p id={`${id}-issue`} className="form-problem mt-1">
          {issue}
        </p>
      )}
      {warning && (
        <p id={`${id}-warning`} className="mt-1 text-sm text-warning">
          {warning}
        </p>
      )}
    </div>
  );
}
