import type { Metadata } from "next";
import "@/components/search/filters.css";
import "@/components/table/table.css";
import { FrameworkIndex } from "@/components/framework/framework-index";
import { FrameworkPage } from "@/components/framework/framework-page";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { summarize } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ id?: string[] }>;
}

export const dynamicParams = false;

/** Includes the table, so that a survey without frameworks has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  return [{ id: [] }, ...loadSurvey().frameworks.map(({ id }) => ({ id: [id] }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id] = (await params).id ?? [];
  const framework = survey.frameworks.find((candidate) => candidate.id === id);
  if (id !== undefined && !framework) throw new Error(`generateStaticParams does not list the framework "${id}".`);
  return { survey, framework };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, framework } = await load(props);
  const { settings, frameworks } = survey;
  if (!framework)
    return pageMetadata(settings, {
      title: "Frameworks",
      description: `${countOf(frameworks.length, "framework")} for ${settings.field}: purpose, hardware, formats, licence and releases.`,
      address: addresses.frameworks,
      hasMarkdown: true,
    });
  return pageMetadata(settings, {
    title: framework.name,
    description: summarize(framework.body) || `${framework.name}: what it supports and which methods it implements.`,
    address: addresses.framework(framework.id),
    hasMarkdown: true,
  });
}

export default async function Frameworks(props: Props) {
  const { survey, framework } = await load(props);
  return framework ? <FrameworkPage survey={survey} framework={framework} /> : <FrameworkIndex survey={survey} />;
}
