import type { Metadata } from "next";
import { QuestionIndex } from "@/components/question/question-index";
import { QuestionPage } from "@/components/question/question-page";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { summarize } from "@/lib/text/excerpt";
import { countOf } from "@/lib/text/format";

interface Props {
  params: Promise<{ id?: string[] }>;
}

export const dynamicParams = false;

/** Includes the list, so that a survey without questions has a page too: Next does not export empty routes. */
export function generateStaticParams() {
  return [{ id: [] }, ...loadSurvey().questions.map(({ id }) => ({ id: [id] }))];
}

async function load({ params }: Props) {
  const survey = loadSurvey();
  const [id] = (await params).id ?? [];
  const question = survey.questions.find((candidate) => candidate.id === id);
  if (id !== undefined && !question) throw new Error(`generateStaticParams does not list the question "${id}".`);
  return { survey, question };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { survey, question } = await load(props);
  const { settings, questions } = survey;
  if (question)
    return pageMetadata(settings, {
      title: question.question,
      description: summarize(question.body, 150),
      address: addresses.question(question.id),
      hasMarkdown: true,
    });
  return pageMetadata(settings, {
    title: "Questions",
    description: `${countOf(questions.length, "question")} about ${settings.field}, answered with papers from the atlas.`,
    address: addresses.questions,
  });
}

export default async function Questions(props: Props) {
  const { survey, question } = await load(props);
  return question ? <QuestionPage survey={survey} question={question} /> : <QuestionIndex survey={survey} />;
}
