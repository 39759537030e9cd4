import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { folderUrl } from "@/lib/site/repository-links";
import type { Survey } from "@/lib/survey/survey";
import { firstSentence } from "@/lib/text/excerpt";

/** All questions, each with the start of its answer. Their ids keep addresses such as `/questions/#id` working. */
export function QuestionIndex({ survey: { branches, questions, settings } }: { survey: Survey }) {
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
          <ol className="mt-6 max-w-2xl">
            {questions.map(({ id, question, body }) => (
              <li key={id} id={id} className="scroll-mt-20 border-t border-line py-4">
                <h2 className="text-lg">
                  <SiteLink href={addresses.question(id)}>{question}</SiteLink>
                </h2>
                <p className="mt-1 text-sm text-muted">{firstSentence(body)}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      <ContributeLinks
        links={[{ label: "Fix or add a question", href: folderUrl(settings.repository, "questions") }]}
      />
    </PageFrame>
  );
}
