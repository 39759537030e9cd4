import type { Metadata } from "next";
import { PapersByYear } from "@/components/chart/papers-by-year";
import { TaxonomyKey } from "@/components/chart/taxonomy-key";
import { TaxonomyPicture } from "@/components/chart/taxonomy-picture";
import { SinceVisitIsland } from "@/components/island/islands";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { TaskLinks } from "@/components/layout/task-links";
import { PaperList } from "@/components/paper/paper-list";
import { SearchForm } from "@/components/search/search-form";
import { countByYear } from "@/lib/charts/year-counts";
import { addresses } from "@/lib/site/addresses";
import { weekTitle } from "@/lib/site/change-pages";
import { pageMetadata } from "@/lib/site/page-metadata";
import { basePath } from "@/lib/site/site-config";
import { tasksOf } from "@/lib/site/tasks";
import { yearHref } from "@/lib/site/year-pages";
import { changeDays, changeWeeks, describeCounts } from "@/lib/survey/changes";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { compareNewestFirst } from "@/lib/survey/paper-date";
import { dateAdded } from "@/lib/survey/paper-history";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { countOf } from "@/lib/text/format";

const newestShown = 8;

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, { description: settings.description, address: addresses.home, feed: addresses.home });
}

export default function HomePage() {
  const survey = loadSurvey();
  const { settings, branches, papers, frameworks } = survey;
  const colors = branches.map(({ color }) => color);
  const colorOfBranch = new Map(branches.map(({ path, color }) => [path, color]));
  const years = countByYear(papers, colors, ({ topics }) => colorOfBranch.get(topics[0]?.split("/")[0] ?? ""));
  const newest = papers.toSorted(
    (a, b) => (dateAdded(b) ?? "").localeCompare(dateAdded(a) ?? "") || compareNewestFirst(a, b),
  );
  const [week] = changeWeeks(survey);
  const facts = [
    countOf(papers.length, "paper"),
    countOf(flattenTopics(branches).length, "topic"),
    ...(frameworks.length > 0 ? [countOf(frameworks.length, "framework")] : []),
  ];
  return (
    <PageFrame branches={branches} wide>
      <section className="mx-auto max-w-3xl pt-6 pb-10 text-center lg:pt-12">
        <h1>{settings.title}</h1>
        <p className="mx-auto mt-3 max-w-xl text-lg text-muted">{settings.description}</p>
        <SearchForm />
        {settings.exampleSearches.length > 0 && (
          <p className="mt-3 flex flex-wrap justify-center gap-x-3 gap-y-1 text-sm text-muted">
            Try
            {settings.exampleSearches.map((query) => (
              <SiteLink key={query} href={addresses.searchFor(query)} className="text-accent underline">
                {query}
              </SiteLink>
            ))}
          </p>
        )}
      </section>

      <TaskLinks tasks={tasksOf(survey)} />

      <section aria-labelledby="map" className="mt-14">
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="map">Map of topics</h2>
          <p className="text-sm text-muted">{facts.join(" · ")}</p>
        </div>
        <TaxonomyPicture branches={branches} />
        <TaxonomyKey />
      </section>

      <div className="mt-14 grid gap-x-14 gap-y-12 lg:grid-cols-2">
        <section>
          <h2 className="mb-4">Papers by year</h2>
          <PapersByYear
            years={years}
            seriesNames={Object.fromEntries(branches.map(({ color, title }) => [color, title]))}
            hrefOf={yearHref(papers, basePath + addresses.papers)}
          />
          <p className="mt-6 text-sm text-muted">
            Each of the {countOf(papers.length, "paper")} counts toward the branch of its first topic.
          </p>
        </section>
        <section>
          <div className="mb-3 flex items-baseline justify-between">
            <h2>Recently added</h2>
            <SiteLink href={week ? addresses.new : addresses.papers} className="text-sm text-accent underline">
              {week ? "What is new" : "All papers"}
            </SiteLink>
          </div>
          {week && (
            <p className="mb-2 text-sm text-muted">
              <SiteLink href={addresses.newIn(week.monday)}>{weekTitle(week)}</SiteLink>: {describeCounts(week.changes)}
            </p>
          )}
          <SinceVisitIsland days={changeDays(papers)} />
          <PaperList papers={newest.slice(0, newestShown)} survey={survey} />
        </section>
      </div>
    </PageFrame>
  );
}
