import type { Metadata } from "next";
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

/** The list of all is a page of this route: a survey without lenses has it too, and Next exports no route without pages. */
export function generateStaticParams() {
  return [{ id: [] }, ...loadSurvey().lenses.map(({ id }) => ({ id: [id] }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id] = (await params).id ?? [];
  const lens = survey.lenses.find((candidate) => candidate.id === id);
  if (id !== undefined && !lens) throw new Error("A lens was asked for that generateStaticParams does not name.");
  return { survey, lens };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, lens } = await load(props);
  const { settings } = survey;
  if (!lens) {
    return pageMetadata(settings, {
      title: "Lenses",
      description: `The papers on ${settings.field} in the classes of other surveys.`,
      address: addresses.lenses,
    });
  }
  return pageMetadata(settings, {
    title: lens.title,
    description: summarize(lens.body) || `The papers on ${settings.field} in other classes.`,
    address: addresses.lens(lens.id),
  });
}

export default async function Lenses(props: Props) {
  const { survey, lens } = await load(props);
  return lens ? <LensPage survey={survey} lens={lens} /> : <LensIndex survey={survey} />;
}
