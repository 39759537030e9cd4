import type { Metadata } from "next";
import "@/components/search/filters.css";
import "@/components/table/table.css";
import { PageFrame } from "@/components/layout/page-frame";
import { PaperList } from "@/components/paper/paper-list";
import { YearPage } from "@/components/paper/year-page";
import { TechniqueIndex } from "@/components/technique/technique-index";
import { TechniquePage } from "@/components/technique/technique-page";
import { listFormats } from "@/lib/citation/citation-formats";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { yearPages } from "@/lib/site/year-pages";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { summarize } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ id?: string[] }>;
}

export const dynamicParams = false;

/** Includes the list, so that a survey without techniques has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  const { techniques, papersByTechnique } = loadSurvey();
  const years = techniques.flatMap(({ id }) =>
    yearPages(papersByTechnique.get(id) ?? []).map(({ path }) => ({ id: [id, ...path.split("/")] })),
  );
  return [{ id: [] }, ...techniques.map(({ id }) => ({ id: [id] })), ...years];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id, ...rest] = (await params).id ?? [];
  const technique = id === undefined ? undefined : survey.techniqueById.get(id);
  const pages = technique ? yearPages(survey.papersByTechnique.get(technique.id) ?? []) : [];
  const page = pages.find(({ path }) => path === rest.join("/"));
  if ((id !== undefined && !technique) || (rest.length > 0 && !page))
    throw new Error(`generateStaticParams does not list the technique page "${[id, ...rest].join("/")}".`);
  return { survey, technique, pages, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, technique, page } = await load(props);
  const { settings, techniques, papersByTechnique } = survey;
  if (!technique) {
    return pageMetadata(settings, {
      title: "Techniques",
      description: `${countOf(techniques.length, "technique")} of ${settings.field}, each with its papers across all topics.`,
      address: addresses.techniques,
    });
  }
  if (page)
    return pageMetadata(settings, {
      title: `${technique.name}: ${page.title}`,
      description: `${countOf(page.papers.length, "paper")} with ${technique.name}: ${page.title}.`,
      address: `${addresses.technique(technique.id)}${page.path}/`,
    });
  const count = countOf(papersByTechnique.get(technique.id)?.length ?? 0, "paper");
  return pageMetadata(settings, {
    title: technique.name,
    description: `${count}. ${summarize(technique.body, 130)}`,
    address: addresses.technique(technique.id),
    hasMarkdown: true,
    feed: addresses.technique(technique.id),
    files: { formats: listFormats, addressOf: (extension) => addresses.techniqueFile(technique.id, extension) },
  });
}

export default async function Techniques(props: Props) {
  const { survey, technique, pages, page } = await load(props);
  if (technique && page)
    return (
      <PageFrame branches={survey.branches} openPaths={technique.topics} closedLevels={0}>
        <YearPage
          list={{ title: technique.name, address: addresses.technique(technique.id) }}
          pages={pages}
          page={page}
        >
          <PaperList papers={page.papers} survey={survey} />
        </YearPage>
      </PageFrame>
    );
  return technique ? <TechniquePage survey={survey} technique={technique} /> : <TechniqueIndex survey={survey} />;
}
