import type { Heading } from "mdast";
import { toString as toText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "../text/parse-markdown";
import type { Issue } from "./issue";
import { describeChoices } from "./suggestion";

/** Headings of the sections that a paper may have below its note, in their order. */
export const sectionHeadings: readonly string[] = [
  "In plain words",
  "How it works",
  "Evidence",
  "Limits and open questions",
  "What followed",
];

/** A section of a paper, below its note. */
export interface Section {
  /** One of `sectionHeadings`. */
  heading: string;
  /** Markdown below the heading. */
  text: string;
}

/** Lines that can be headings. Most notes have none and are not parsed. */
const possibleHeading = /^[ \t>*+\-\d.)]*(?:#|=+[ \t]*$|-+[ \t]*$)/m;

/** Splits the Markdown of a paper into its note and its sections. */
export function splitSections(body: string): { note: string; sections: Section[] } {
  const headings = sectionHeadingsIn(body);
  const startOf = (heading: Heading | undefined) => heading?.position?.start.offset ?? body.length;
  return {
    note: body.slice(0, startOf(headings[0])).trim(),
    sections: headings.map((heading, index) => ({
      heading: toText(heading),
      text: body.slice(heading.position?.end.offset, startOf(headings[index + 1])).trim(),
    })),
  };
}

function sectionHeadingsIn(body: string): Heading[] {
  if (!possibleHeading.test(body)) return [];
  return parseMarkdown(body).children.filter((node): node is Heading => node.type === "heading" && node.depth === 2);
}

/** Checks that the headings of a paper are those of sections, in their order. `bodyLine` is the line of the body. */
export function checkSections(path: string, body: string, bodyLine: number): Issue[] {
  if (!possibleHeading.test(body)) return [];
  const headings = sectionHeadingsIn(body);
  const { note, sections } = splitSections(body);
  const order = sections.map(({ heading }) => sectionHeadings.indexOf(heading));
  const issues: Issue[] = [];
  const add = (heading: Heading, details: Pick<Issue, "message" | "hint" | "suggestion" | "choices">) => {
    const { line, column } = heading.position?.start ?? { line: 1, column: 1 };
    issues.push({ path, line: line + bodyLine - 1, column, rule: "paper-section", ...details });
  };

  visit(parseMarkdown(body), "heading", (heading) => {
    const text = toText(heading);
    const index = headings.indexOf(heading);
    const section = sections[index];
    const position = order[index] ?? -1;
    const later = sections.slice(0, index).find((_, earlier) => (order[earlier] ?? -1) >= position);
    if (!section) {
      const hint = `Write it as paragraphs. Only sections have headings: ${sectionHeadings.map((known) => `## ${known}`).join(", ")}.`;
      add(heading, { message: `The heading "${text}" is not the heading of a section.`, hint });
    } else if (position < 0) {
      add(heading, {
        message: `"${text}" is not a section of papers.`,
        ...describeChoices(text, sectionHeadings, "Move the text to one of the sections."),
      });
    } else if (later?.heading === text) {
      add(heading, { message: `There are two sections "${text}".`, hint: "Join them." });
    } else if (later) {
      add(heading, {
        message: `The section "${text}" is below "${later.heading}".`,
        hint: `Move it above "${later.heading}".`,
      });
    } else if (section.text === "") {
      add(heading, { message: `The section "${text}" is empty.`, hint: "Write it, or remove the heading." });
    } else if (note === "" && index === 0) {
      add(heading, { message: "There is no note above the sections.", hint: "Write the note first." });
    }
  });
  return issues;
}
