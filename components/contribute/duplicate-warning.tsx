import { ExternalLink } from "@/components/layout/external-link";
import type { SurveySettings } from "@/lib/content/schema/survey-settings";
import type { Duplicate } from "@/lib/contribute/find-duplicate";
import type { KnownPaper } from "@/lib/contribute/survey-outline";
import { addresses } from "@/lib/site/addresses";
import { editUrl } from "@/lib/site/repository-links";

/** Says that a paper is in the atlas already, or looks like one that is, and leads to that entry. */
export function DuplicateWarning({
  duplicate,
  repository,
  basePath,
}: {
  duplicate: Duplicate<KnownPaper> | undefined;
  repository: SurveySettings["repository"];
  basePath: string;
}) {
  return (
    <div role="status">
      {duplicate && (
        <p className="hints card p-3">
          {duplicate.certainty === "same" ? "This paper is in the atlas already: " : "A very similar paper is there: "}
          <a href={`${basePath}${addresses.paper(duplicate.paper.id)}`} className="underline">
            {duplicate.paper.title}
          </a>{" "}
          (it shares {duplicate.agreement}).{" "}
          <ExternalLink href={editUrl(repository, `papers/${duplicate.paper.id}.md`)} className="underline">
            Fix that entry
          </ExternalLink>
          {duplicate.certainty === "same" && " instead; the validator takes a paper once."}
        </p>
      )}
    </div>
  );
}
