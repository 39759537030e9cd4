import type { Section } from "../content/sections";
import { plainText } from "../text/excerpt";
import { countNoteWords, findBareFigures, findWeaselWords, type NoteIssue } from "./note-style";

/** Numbers of words of all sections of a paper together. */
const wordLimits = { min: 100, max: 450 };

/** Checks the sections of a paper against the style guide. The rules of their headings belong to the validation. */
export function checkSectionStyle(sections: readonly Section[]): NoteIssue[] {
  if (sections.length === 0) return [];
  const texts = sections.map(({ heading, text }) => ({ heading, markdown: text, text: plainText(text) }));
  const length = texts.reduce((sum, { text }) => sum + countNoteWords(text), 0);
  const isWithin = length >= wordLimits.min && length <= wordLimits.max;
  return [
    ...(isWithin
      ? []
      : [
          {
            rule: "sections-length" as const,
            message: `The sections have ${length} words; write ${wordLimits.min} to ${wordLimits.max}.`,
          },
        ]),
    ...texts.flatMap(({ heading, markdown, text }): NoteIssue[] => [
      ...(markdown.includes("](")
        ? []
        : [{ rule: "section-source" as const, message: `"${heading}" has no link to a source.` }]),
      ...findWeaselWords(text).map((word) => ({
        rule: "weasel-word" as const,
        message: `"${word}" in "${heading}" needs a figure in the same sentence.`,
      })),
      ...findBareFigures(text).map((figure) => ({
        rule: "figure-without-unit" as const,
        message: `The figure in "${figure}" in "${heading}" has no unit.`,
      })),
    ]),
  ];
}
