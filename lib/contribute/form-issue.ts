import type { PaperFormField } from "./paper-form";

/** An issue with a field. The message includes the fix. */
export interface FormIssue {
  field: PaperFormField;
  /** Id of the attribute, for an issue with a fact. */
  attribute?: string | undefined;
  message: string;
}
