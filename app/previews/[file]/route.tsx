import { ImageResponse } from "next/og";
import { PreviewPicture, previewSize } from "@/components/preview/preview-picture";
import { addresses } from "@/lib/site/addresses";
import { readPreviewFont } from "@/lib/site/preview-font-fs";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import type { Survey } from "@/lib/survey/survey";
import { flattenTopics, type TopicNode } from "@/lib/survey/taxonomy";
import { countOf } from "@/lib/text/format";

export const dynamic = "force-static";
export const dynamicParams = false;

const fileOf = (branch?: string) => addresses.preview(branch).replace(/^.*\//, "");

/** The picture of the site and one for each branch. */
export function generateStaticParams() {
  return [{ file: fileOf() }, ...loadSurvey().branches.map(({ path }) => ({ file: fileOf(path) }))];
}

/** Returns a picture as PNG. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const survey = loadSurvey();
  const branch = survey.branches.find(({ path }) => fileOf(path) === file);
  return new ImageResponse(branch ? branchPicture(survey, branch) : sitePicture(survey), {
    ...previewSize,
    fonts: [{ name: "Source Serif 4", data: readPreviewFont(), weight: 600 }],
  });
}

function sitePicture({ settings, branches, papers }: Survey) {
  const facts = `${countOf(papers.length, "paper")} · ${countOf(flattenTopics(branches).length, "topic")}`;
  return <PreviewPicture site="" title={settings.title} facts={facts} bars={barsOf(branches)} />;
}

function branchPicture({ settings }: Survey, branch: TopicNode) {
  const topics = flattenTopics(branch.children).length;
  const facts = [countOf(branch.papers.length, "paper"), ...(topics > 0 ? [countOf(topics, "topic")] : [])];
  const bars = barsOf(branch.children.length > 0 ? branch.children : [branch]);
  return <PreviewPicture site={settings.title} title={branch.title} facts={facts.join(" · ")} bars={bars} />;
}

function barsOf(topics: readonly TopicNode[]) {
  return topics.map(({ title, shortTitle, color, papers }) => ({
    title: shortTitle ?? title,
    count: papers.length,
    color,
  }));
}
