import { ContributeLinks } from "@/components/layout/contribute-links";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { Markdown } from "@/components/markdown/markdown";
import { PaperList } from "@/components/paper/paper-list";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { TechniqueChips } from "@/components/technique/technique-chips";
import { addresses } from "@/lib/site/addresses";
import { editUrl } from "@/lib/site/repository-links";
import type { Question } from "@/lib/survey/entities";
import { referenceLinks } from "@/lib/survey/reference-links";
import type { Survey } from "@/lib/survey/survey";

/** The page of a question: its sources, the answer, its topics, techniques and papers, and the other questions. */
export function QuestionPage({ question, survey }: { question: Question; survey: Survey }) {
  const { id, question: text, body, topics, techniques, papers, sources, file } = question;
  const references = referenceLinks(sources, survey.sourceById);
  const others = survey.questions.filter((other) => other.id !== id);
  return (
    <PageFrame branches={survey.branches} openPaths={topics}>
      <article className="max-w-3xl">
        <nav aria-label="Breadcrumb" className="breadcrumb">
          <SiteLink href={addresses.questions}>Questions</SiteLink>
        </nav>
        <h1 className="mt-3">{text}</h1>
        <p className="small-print mt-2">
          {"Asked in "}
          {references.map(({ title, url, detail }, index) => (
            <span key={`${url} ${detail}`}>
              {index > 0 && "; "}
              <a href={url}>{title}</a>
              {detail && `, ${detail}`}
            </span>
          ))}
        </p>
        <div className="mt-4">
          <Markdown text={body} />
        </div>
        <div className="mt-5 flex flex-col gap-2">
          {topics.length > 0 && <TopicChips branches={survey.branches} paths={topics} />}
          <TechniqueChips ids={techniques} techniqueById={survey.techniqueById} />
        </div>
        {papers.length > 0 && (
          <section className="mt-8">
            <h2 className="mb-2">Papers in this answer</h2>
            <PaperList papers={papers.flatMap((paper) => survey.paperById.get(paper) ?? [])} survey={survey} />
          </section>
        )}
        {others.length > 0 && (
          <nav aria-label="Other questions" className="mt-8">
            <h2>Other questions</h2>
            <ul className="mt-2 space-y-1">
              {others.map((other) => (
                <li key={other.id}>
                  <SiteLink href={addresses.question(other.id)} className="text-accent underline">
                    {other.question}
                  </SiteLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <ContributeLinks links={[{ label: "Fix this page", href: editUrl(survey.settings.repository, file) }]} />
      </article>
    </PageFrame>
  );
}
