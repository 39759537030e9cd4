import type { SurveySettings } from "@/lib/content/schema/survey-settings";
import type { Duplicate } from "@/lib/contribute/find-duplicate";
import type { KnownPaper } from "@/lib/contribute/survey-outline";
import { addresses } from "@/lib/site/addresses";
import { editUrl } from "@/lib/site/repository-links";

/** Warns that the atlas has the same or a similar paper, and links to its entry. */
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
          {duplicate.certainty === "same"
            ? "This paper is already in the atlas: "
            : "A very similar paper is in the atlas: "}
          <a href={`${basePath}${addresses.paper(duplicate.paper.id)}`} className="underline">
            {duplicate.paper.title}
          </a>{" "}
          (it has {duplicate.agreement}).{" "}
          <a href={editUrl(repository, `papers/${duplicate.paper.id}.md`)} className="underline">
            Edit that entry
          </a>
          {duplicate.certainty === "same" && " instead. A paper can have only one entry."}
        </p>
      )}
    </div>
  );
}
