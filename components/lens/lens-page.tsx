import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { Markdown } from "@/components/markdown/markdown";
import { addresses } from "@/lib/site/addresses";
import { editUrl } from "@/lib/site/repository-links";
import type { Lens } from "@/lib/survey/entities";
import { viewLens } from "@/lib/survey/lens-view";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { LensClass } from "./lens-class";

/** The page of a lens: its classes, each with its topics and papers. */
export function LensPage({ survey, lens }: { survey: Survey; lens: Lens }) {
  const { classes, outside } = viewLens(survey, lens);
  const source = survey.sourceById.get(lens.source);
  return (
    <PageFrame branches={survey.branches}>
      <nav aria-label="Breadcrumb" className="text-sm text-muted">
        <SiteLink href={addresses.lenses}>Lenses</SiteLink>
      </nav>
      <h1 className="mt-2">{lens.title}</h1>
      {source && (
        <p className="mt-2 text-muted">
          Based on{" "}
          <a href={source.url} className="underline">
            {source.title}
          </a>
          {source.publisher && `, ${source.publisher}`}
          {source.year && ` ${source.year}`}
        </p>
      )}
      <nav aria-label="Classes" className="mt-5 mb-8">
        <ul className="grid gap-4 sm:grid-cols-3">
          {classes.map(({ id, title, papers }) => (
            <li key={id} className="card relative p-4 hover:border-muted">
              <a href={`#${id}`} className="font-serif text-lg font-semibold after:absolute after:inset-0">
                {title}
              </a>
              <span className="block text-sm text-muted">{countOf(papers.length, "paper")}</span>
            </li>
          ))}
        </ul>
      </nav>
      <Markdown text={lens.body} />
      {classes.map((lensClass) => (
        <LensClass key={lensClass.id} lensClass={lensClass} />
      ))}
      {outside.length > 0 && (
        <p className="mt-10 text-muted">Not in any of these classes: {countOf(outside.length, "paper")}.</p>
      )}
      <ContributeLinks links={[{ label: "Fix this page", href: editUrl(survey.settings.repository, lens.file) }]} />
    </PageFrame>
  );
}
