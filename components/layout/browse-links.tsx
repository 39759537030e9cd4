import { addresses } from "@/lib/site/addresses";
import { chooseOptions } from "@/lib/site/choose-options";
import type { Survey } from "@/lib/survey/survey";
import { firstSentence } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";
import { SiteLink } from "./site-link";

/** Cards that link to techniques, questions, the page for choosing, and lenses, if the survey has them. */
export function BrowseLinks({ survey }: { survey: Survey }) {
  const { techniques, questions, lenses, calculator } = survey;
  const cards = [
    ...(techniques.length > 0
      ? [
          {
            href: addresses.techniques,
            title: countOf(techniques.length, "technique"),
            text: "Methods that papers of several topics share, each with its papers.",
          },
        ]
      : []),
    ...(questions.length > 0
      ? [
          {
            href: addresses.questions,
            title: countOf(questions.length, "question"),
            text: "Common questions about the field, each answered in a paragraph with links to papers.",
          },
        ]
      : []),
    ...(calculator && chooseOptions(survey)
      ? [{ href: addresses.choose, title: "Choose", text: firstSentence(calculator.body) }]
      : []),
    ...lenses.map(({ id, title }) => ({
      href: addresses.lens(id),
      title,
      text: "The same papers, grouped the way another survey groups them.",
    })),
  ];
  if (cards.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-4">More ways to browse</h2>
      <ul className="grid gap-5 md:grid-cols-3">
        {cards.map(({ href, title, text }) => (
          <li key={href} className="card relative p-5 hover:border-muted">
            <h3>
              <SiteLink href={href} className="after:absolute after:inset-0">
                {title}
              </SiteLink>
            </h3>
            <p className="mt-1 text-sm text-muted">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
