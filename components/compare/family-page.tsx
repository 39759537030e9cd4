import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { Markdown } from "@/components/markdown/markdown";
import { DataTableView } from "@/components/table/data-table-view";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { addresses } from "@/lib/site/addresses";
import { familyTable } from "@/lib/site/family-table";
import { editUrl } from "@/lib/site/repository-links";
import type { AttributeFamily } from "@/lib/survey/entities";
import { papersOfFamily } from "@/lib/survey/families";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";

/** The page of a family: its table, and what the columns mean. */
export function FamilyPage({ survey, family }: { survey: Survey; family: AttributeFamily }) {
  const { branches, settings, papers } = survey;
  const { title, body, topics, attributes, file } = family;
  const table = familyTable(family, survey);
  const others = papersOfFamily(family, papers).length - table.rows.length;
  return (
    <PageFrame branches={branches} openPaths={topics} wide>
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <SiteLink href={addresses.compare}>Compare</SiteLink>
      </nav>
      <h1 className="mt-2">{title}</h1>
      <Markdown text={body} className="mt-3 max-w-2xl" />
      {table.rows.length > 0 ? (
        <>
          <DataTableView table={table} name={title} />
          <p className="small-print mt-3 max-w-2xl">
            Each value links to its source. “not stated” means that the source was read and does not say. “–” means that
            the atlas has no value{others > 0 && `, as for ${countOf(others, "other paper")} of these topics`}.
          </p>
        </>
      ) : (
        <p className="mt-3 text-muted">No paper of these topics has facts yet.</p>
      )}
      <section className="mt-8">
        <h2 className="label">Topics</h2>
        <div className="mt-2">
          <TopicChips branches={branches} paths={topics} />
        </div>
      </section>
      <section className="mt-8">
        <h2 className="label">Columns</h2>
        <dl className="meanings">
          {attributes.map(({ id, label, meaning }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <ContributeLinks links={[{ label: "Fix the columns", href: editUrl(settings.repository, file) }]} />
    </PageFrame>
  );
}
