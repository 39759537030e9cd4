import type { Metadata } from "next";
import "@/components/table/table.css";
import "./choose.css";
import { ChoosePage } from "@/components/choose/choose-page";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { summarize } from "@/lib/text/excerpt";

export function generateMetadata(): Metadata {
  const { settings, calculator } = loadSurvey();
  return pageMetadata(settings, {
    title: "Choose",
    description: calculator ? summarize(calculator.body) : `Choosing a method of ${settings.field}.`,
    address: addresses.choose,
    hasMarkdown: calculator !== undefined,
  });
}

export default function ChooseMethod() {
  return <ChoosePage survey={loadSurvey()} />;
}
