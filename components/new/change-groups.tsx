import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import { groupChanges } from "@/lib/site/change-pages";
import { changeTypeNames, changeTypes, type PaperChange } from "@/lib/survey/changes";
import { publicationOf } from "@/lib/survey/publication";
import { sourceLink } from "@/lib/survey/source-link";
import type { Survey } from "@/lib/survey/survey";
import { findTopic } from "@/lib/survey/taxonomy";

/** Changes by type and topic. Expects them sorted by both. */
export function ChangeGroups({ survey, changes }: { survey: Survey; changes: readonly PaperChange[] }) {
  const groups = groupChanges(changes);
  return changeTypes.map((type) => {
    const ofType = groups.filter((group) => group.type === type);
    if (ofType.length === 0) return null;
    return (
      <section key={type} className="mt-8">
        <h3>{changeTypeNames[type].name}</h3>
        {ofType.map(({ topic: path, changes: ofTopic }) => {
          const topic = findTopic(survey.branches, path);
          return (
            <div key={path} data-color={topic?.color} className="changes">
              <h4>{topic ? <SiteLink href={addresses.topic(path)}>{topic.title}</SiteLink> : path}</h4>
              <ul>
                {ofTopic.map((change, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a static list; a paper can change twice.
                  <ChangeItem key={index} survey={survey} change={change} />
                ))}
              </ul>
            </div>
          );
        })}
      </section>
    );
  });
}

function ChangeItem({ survey, change: { type, paper, what, source } }: { survey: Survey; change: PaperChange }) {
  const link = source && sourceLink(source, survey.sourceById);
  const detail = what ?? (type === "added" ? publicationOf(paper).text : undefined);
  return (
    <li>
      <SiteLink href={addresses.paper(paper.id)}>{paper.title}</SiteLink>
      {detail && <span> {detail}</span>}
      {link && type !== "added" && (
        <>
          {" ("}
          <a href={link.href}>{link.name}</a>)
        </>
      )}
    </li>
  );
}
