import type { Metadata } from "next";
import "@/components/search/filters.css";
import "@/components/table/table.css";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { DataTableView } from "@/components/table/data-table-view";
import { addresses } from "@/lib/site/addresses";
import { implementationMatrix } from "@/lib/site/framework-facts";
import { pageMetadata } from "@/lib/site/page-metadata";
import { folderUrl } from "@/lib/site/repository-links";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { countOf } from "@/lib/text/format";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, {
    title: "Implementations",
    description: `Which framework implements which method of ${settings.field}, with status, source and day of checking.`,
    address: addresses.implementations,
  });
}

export default function Implementations() {
  const survey = loadSurvey();
  const table = implementationMatrix(survey);
  return (
    <PageFrame branches={survey.branches} wide>
      <h1>Implementations</h1>
      <p className="mt-2 max-w-2xl text-muted">
        {countOf(table.rows.length, "method")} in {countOf(table.columns.length, "framework")}, according to the
        documentation of the <SiteLink href={addresses.frameworks}>frameworks</SiteLink>. Each status links to its
        source. An empty cell only means that the atlas names no source for one.
      </p>
      {table.rows.length > 0 && <DataTableView table={table} name="Implementations" />}
      <ContributeLinks
        links={[{ label: "Fix or add an implementation", href: folderUrl(survey.settings.repository, "frameworks") }]}
      />
    </PageFrame>
  );
}
