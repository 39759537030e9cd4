import type { Metadata } from "next";
import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { AnsweredQuestion } from "@/components/question/answered-question";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { folderUrl } from "@/lib/site/repository-links";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { countOf } from "@/lib/text/format";

export function generateMetadata(): Metadata {
  const { settings, questions } = loadSurvey();
  return pageMetadata(settings, {
    title: "Questions",
    description: `${countOf(questions.length, "question")} about ${settings.field}, answered with papers from the atlas.`,
    address: addresses.questions,
  });
}

export default function QuestionsPage() {
  const survey = loadSurvey();
  const { branches, questions, settings } = survey;
  return (
    <PageFrame branches={branches}>
      <h1>Questions</h1>
      {questions.length === 0 ? (
        <p className="mt-2 text-muted">This survey has no questions yet.</p>
      ) : (
        <>
          <p className="mt-2 max-w-2xl text-muted">
            Common questions about {settings.field}, each answered in a paragraph with links to topics and papers.
          </p>
          <nav aria-label="All questions" className="mt-5 max-w-2xl">
            <ol className="list-decimal space-y-1 pl-5">
              {questions.map(({ id, question }) => (
                <li key={id}>
                  <a href={`#${id}`} className="text-accent underline">
                    {question}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          {questions.map((question) => (
            <AnsweredQuestion key={question.id} question={question} survey={survey} />
          ))}
        </>
      )}
      <ContributeLinks
        links={[{ label: "Fix or add a question", href: folderUrl(settings.repository, "questions") }]}
      />
    </PageFrame>
  );
}
