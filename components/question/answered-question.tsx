import { ExternalLink } from "@/components/layout/external-link";
import { SiteLink } from "@/components/layout/site-link";
import { Markdown } from "@/components/markdown/markdown";
import { TopicChips } from "@/components/taxonomy/topic-chips";
import { TechniqueChips } from "@/components/technique/technique-chips";
import { addresses } from "@/lib/site/addresses";
import type { Question } from "@/lib/survey/entities";
import { referenceLinks } from "@/lib/survey/reference-links";
import type { Survey } from "@/lib/survey/survey";

/** A question with its sources, answer, and links to topics, techniques and papers. */
export function AnsweredQuestion({ question, survey }: { question: Question; survey: Survey }) {
  const { id, question: text, body, topics, techniques, papers, sources } = question;
  const references = referenceLinks(sources, survey.sourceById);
  return (
    <section id={id} className="mt-10 scroll-mt-20 border-t border-line pt-6">
      <h2 className="max-w-2xl">
        <a href={`#${id}`}>{text}</a>
      </h2>
      <p className="small-print mt-1">
        {"Asked in "}
        {references.map(({ title, url, detail }, index) => (
          <span key={`${url} ${detail}`}>
            {index > 0 && "; "}
            <ExternalLink href={url}>{title}</ExternalLink>
            {detail && `, ${detail}`}
          </span>
        ))}
      </p>
      <div className="mt-3">
        <Markdown text={body} />
      </div>
      <div className="mt-4 flex flex-col gap-2">
        {topics.length > 0 && <TopicChips branches={survey.branches} paths={topics} />}
        <TechniqueChips ids={techniques} techniqueById={survey.techniqueById} />
      </div>
      {papers.length > 0 && (
        <p className="small-print mt-3">
          {"Papers: "}
          {papers.map((paperId, index) => {
            const paper = survey.paperById.get(paperId);
            return (
              <span key={paperId}>
                {index > 0 && ", "}
                <SiteLink href={addresses.paper(paperId)}>{paper?.shortName ?? paper?.title}</SiteLink>
              </span>
            );
          })}
        </p>
      )}
    </section>
  );
}
