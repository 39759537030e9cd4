import type { ReactNode } from "react";

/** What fields of the form have in common. */
export interface FieldProps {
  /** Id of the control. */
  id: string;
  label: string;
  /** What to write, one sentence. */
  hint?: string;
  /** What is wrong with it, once it is told. */
  issue: string | undefined;
  /** Whether the field is marked as one that may stay empty. */
  optional?: boolean;
}

/** Attributes that tie a control to its hint and its issue. */
export function describedBy({ id, hint, issue }: FieldProps) {
  const ids = [hint && `${id}-hint`, issue && `${id}-problem`].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids || undefined, "aria-invalid": issue ? true : undefined };
}

/** A control with its label above, its hint and its issue below. */
export function FormField({ id, label, hint, issue, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm font-semibold">
        {label} {optional && <span className="font-normal text-muted">optional</span>}
      </label>
      <div className="mt-1">{children}</div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-muted">
          {hint}
        </p>
      )}
      {issue && (
        <p id={`${id}-problem`} className="form-problem mt-1">
          {issue}
        </p>
      )}
    </div>
  );
}
