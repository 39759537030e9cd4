import { addresses } from "@/lib/site/addresses";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { SiteLink } from "./site-link";

/** The ways into the papers beside the map: those that the survey has. */
export function BrowseLinks({ survey: { techniques, questions, lenses } }: { survey: Survey }) {
  const ways = [
    ...(techniques.length > 0
      ? [
          {
            href: addresses.techniques,
            title: countOf(techniques.length, "technique"),
            text: "What papers have in common across topics: each technique with its papers.",
          },
        ]
      : []),
    ...(questions.length > 0
      ? [
          {
            href: addresses.questions,
            title: countOf(questions.length, "question"),
            text: "What surveys ask of the field, each answered in a paragraph that leads on.",
          },
        ]
      : []),
    ...lenses.map(({ id, title }) => ({
      href: addresses.lens(id),
      title,
      text: "The same papers in the classes of another survey.",
    })),
  ];
  if (ways.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-4">Other ways in</h2>
      <ul className="grid gap-5 md:grid-cols-3">
        {ways.map(({ href, title, text }) => (
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
