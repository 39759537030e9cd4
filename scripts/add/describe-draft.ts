import type { PaperDraft } from "@/lib/contribute/draft-paper";
import { toForm } from "@/lib/contribute/form-entry";
import { fieldText, formFields, labelOf } from "@/lib/contribute/paper-form";
import { shortByline } from "@/lib/text/byline";

/** Formats a draft as text for the user to confirm. */
export function describeDraft(draft: PaperDraft): string {
  const { fields, notices } = draft;
  // Title and authors are printed above the rows. Notes are too long.
  const form = { ...toForm(draft), title: "", authors: "", authorsSource: "", note: "" };
  if (fields.status) form.venue += ` (${fields.status})`;
  const rows = formFields.map((field): [string, string] => [
    labelOf(field),
    fieldText(form, field).replaceAll("\n", ", "),
  ]);
  if (fields.unverified) rows.push(["Not verified", fields.unverified.join(", ")]);
  const shown = rows.filter(([, value]) => value !== "");
  const width = Math.max(...shown.map(([label]) => label.length));
  return [
    fields.title,
    shortByline(fields.authors),
    ...shown.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
    ...notices.map((notice) => `  ! ${notice}`),
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}
