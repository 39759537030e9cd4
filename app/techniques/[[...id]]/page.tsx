import type { Metadata } from "next";
import { TechniqueIndex } from "@/components/technique/technique-index";
import { TechniquePage } from "@/components/technique/technique-page";
import { countOf } from "@/lib/format";
import { summarize } from "@/lib/markdown/excerpt";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

interface Props {
  params: Promise<{ id?: string[] }>;
}

export const dynamicParams = false;

/** The list of all is a page of this route: a survey without techniques has it too, and Next exports no route without pages. */
export function generateStaticParams() {
  return [{ id: [] }, ...loadSurvey().techniques.map(({ id }) => ({ id: [id] }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id] = (await params).id ?? [];
  const technique = id === undefined ? undefined : survey.techniqueById.get(id);
  if (id !== undefined && !technique)
    throw new Error("A technique page was asked for that generateStaticParams does not name.");
  return { survey, technique };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, technique } = await load(props);
  const { settings, techniques, papersByTechnique } = survey;
  if (!technique) {
    return pageMetadata(settings, {
      title: "Techniques",
      description: `${countOf(techniques.length, "technique")} of ${settings.field}, each with its papers across all topics.`,
      address: addresses.techniques,
    });
  }
  const count = countOf(papersByTechnique.get(technique.id)?.length ?? 0, "paper");
  return pageMetadata(settings, {
    title: technique.name,
    description: `${count}. ${summarize(technique.body, 130)}`,
    address: addresses.technique(technique.id),
  });
}

export default async function Techniques(props: Props) {
  const { survey, technique } = await load(props);
  return technique ? <TechniquePage survey={survey} technique={technique} /> : <TechniqueIndex survey={survey} />;
}
