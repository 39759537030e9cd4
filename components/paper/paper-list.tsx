import { SiteLink } from "@/components/layout/site-link";
import { shortByline } from "@/lib/format";
import { firstSentence } from "@/lib/markdown/excerpt";
import { addresses } from "@/lib/site/addresses";
import type { Paper } from "@/lib/survey/survey";

/** Papers as a list to scan: title, byline with venue and year, first sentence of the note. */
export function PaperList({ papers }: { papers: readonly Paper[] }) {
  return (
    <ol className="papers">
      {papers.map((paper) => (
        <PaperItem key={paper.id} paper={paper} />
      ))}
    </ol>
  );
}

/** Papers under a heading a year; the headings carry ids such as `y2024`. Expects the newest first. */
export function PaperListByYear({ papers }: { papers: readonly Paper[] }) {
  const years = [...new Set(papers.map(({ year }) => year))];
  return years.map((year) => {
    const ofYear = papers.filter((paper) => paper.year === year);
    return (
      <section key={year} id={`y${year}`} className="mt-6 scroll-mt-20">
        <h3 className="pb-1.5">
          {year} <span className="font-sans text-xs font-normal text-muted">{ofYear.length}</span>
        </h3>
        <PaperList papers={ofYear} />
      </section>
    );
  });
}

function PaperItem({ paper }: { paper: Paper }) {
  const byline = shortByline(paper.authors);
  const note = firstSentence(paper.body);
  const hasCode = paper.links.some(({ type }) => type === "code");
  return (
    <li>
      <SiteLink href={addresses.paper(paper.id)}>{paper.title}</SiteLink>
      <p>
        {byline && `${byline} · `}
        <b>{`${paper.venue} ${paper.year}`}</b>
        {hasCode && <i>code</i>}
      </p>
      {note && <p>{note}</p>}
    </li>
  );
}
