import type { Metadata } from "next";
import "./topics.css";
import { PageFrame } from "@/components/layout/page-frame";
import { Outline } from "@/components/taxonomy/outline";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { flattenTopics } from "@/lib/survey/taxonomy";
import { countOf } from "@/lib/text/format";

export function generateMetadata(): Metadata {
  const { settings, branches } = loadSurvey();
  return pageMetadata(settings, {
    title: "Topics",
    description: `All ${countOf(flattenTopics(branches).length, "topic")} of ${settings.field}, with the number of papers in each.`,
    address: addresses.topics,
  });
}

export default function TopicsPage() {
  const { branches, papers } = loadSurvey();
  return (
    <PageFrame branches={branches} wide>
      <h1>Topics</h1>
      <p className="mt-2 mb-8 text-muted">
        {countOf(flattenTopics(branches).length, "topic")}, {countOf(papers.length, "paper")}. A paper can belong to
        several topics; each topic counts it once.
      </p>
      <Outline branches={branches} />
    </PageFrame>
  );
}
