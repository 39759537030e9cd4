import type { Metadata } from "next";
import "@/components/search/filters.css";
import "@/components/table/table.css";
import "../compare.css";
import { ComparisonIndex } from "@/components/compare/comparison-index";
import { FamilyPage } from "@/components/compare/family-page";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { summarize } from "@/lib/text/excerpt";

interface Props {
  params: Promise<{ family?: string[] }>;
}

export const dynamicParams = false;

/** Includes the list of families, so that a survey without families has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  return [{ family: [] }, ...loadSurvey().families.map(({ id }) => ({ family: [id] }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id] = (await params).family ?? [];
  const family = survey.families.find((candidate) => candidate.id === id);
  if (id !== undefined && !family) throw new Error(`generateStaticParams does not list the family "${id}".`);
  return { survey, family };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, family } = await load(props);
  const { settings } = survey;
  if (!family)
    return pageMetadata(settings, {
      title: "Compare",
      description: `Tables that compare methods of ${settings.field}: what each needs and gives, with sources.`,
      address: addresses.compare,
    });
  return pageMetadata(settings, {
    title: `Compare: ${family.title}`,
    description: summarize(family.body) || `${family.title}: what each method needs and gives, with sources.`,
    address: addresses.comparison(family.id),
  });
}

export default async function Compare(props: Props) {
  const { survey, family } = await load(props);
  return family ? <FamilyPage survey={survey} family={family} /> : <ComparisonIndex survey={survey} />;
}
