import type { Metadata } from "next";
import "@/components/search/filters.css";
import "@/components/table/table.css";
import "../figures.css";
import { FigureIndex } from "@/components/figure/figure-index";
import { FigurePage } from "@/components/figure/figure-page";
import { figures } from "@/lib/figures/figures";
import { addresses } from "@/lib/site/addresses";
import { figureIds } from "@/lib/site/figure-source";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

interface Props {
  params: Promise<{ id?: string[] }>;
}

export const dynamicParams = false;

/** Includes the list of figures, so that a survey without figures has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  return [{ id: [] }, ...figureIds(loadSurvey()).map((id) => ({ id: [id] }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [name] = (await params).id ?? [];
  const id = figureIds(survey).find((candidate) => candidate === name);
  if (name !== undefined && !id) throw new Error(`generateStaticParams does not list the figure "${name}".`);
  return { survey, id };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, id } = await load(props);
  const { settings } = survey;
  return pageMetadata(settings, {
    title: id ? `Figures: ${figures[id].title}` : "Figures",
    description: id ? figures[id].summary : `Pictures of ${settings.field} for talks and papers, with their numbers.`,
    address: id ? addresses.figure(id) : addresses.figures,
  });
}

export default async function Figures(props: Props) {
  const { survey, id } = await load(props);
  return id ? <FigurePage survey={survey} id={id} /> : <FigureIndex survey={survey} />;
}
