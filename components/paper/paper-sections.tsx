import { Markdown } from "@/components/markdown/markdown";
import type { Section } from "@/lib/content/sections";

/** The sections of a paper below a list of their headings; nothing if it has none. */
export function PaperSections({ sections }: { sections: readonly Section[] }) {
  if (sections.length === 0) return null;
  return (
    <>
      <nav aria-label="Sections" className="mt-10">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {sections.map(({ heading }) => (
            <li key={heading}>
              <a href={`#${idOf(heading)}`} className="text-accent underline">
                {heading}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ heading, text }) => (
        <section key={heading} id={idOf(heading)} className="mt-8 scroll-mt-20">
          <h2 className="mb-3">{heading}</h2>
          <Markdown text={text} />
        </section>
      ))}
    </>
  );
}

function idOf(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}
