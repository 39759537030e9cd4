import type { Metadata } from "next";
import "../lenses.css";
import { LensIndex } from "@/components/lens/lens-index";
import { LensPage } from "@/components/lens/lens-page";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { summarize } from "@/lib/text/excerpt";

interface Props {
  params: Promise<{ id?: string[] }>;
}

export const dynamicParams = false;

/** Includes the list of lenses, so that a survey without lenses has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  return [{ id: [] }, ...loadSurvey().lenses.map(({ id }) => ({ id: [id] }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id] = (await params).id ?? [];
  const lens = survey.lenses.find((candidate) => candidate.id === id);
  if (id !== undefined && !lens) throw new Error(`generateStaticParams does not list the lens "${id}".`);
  return { survey, lens };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, lens } = await load(props);
  const { settings } = survey;
  if (!lens) {
    return pageMetadata(settings, {
      title: "Lenses",
      description: `The papers on ${settings.field}, grouped the way other surveys group them.`,
      address: addresses.lenses,
    });
  }
  return pageMetadata(settings, {
    title: lens.title,
    description: summarize(lens.body) || `The papers on ${settings.field}, grouped the way another survey groups them.`,
    address: addresses.lens(lens.id),
  });
}

export default async function Lenses(props: Props) {
  const { survey, lens } = await load(props);
  return lens ? <LensPage survey={survey} lens={lens} /> : <LensIndex survey={survey} />;
}
