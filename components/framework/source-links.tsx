import type { SourceReference } from "@/lib/content/schema/fields";
import { referenceLinks } from "@/lib/survey/reference-links";
import type { Survey } from "@/lib/survey/survey";

/** A line with the sources of an entry. */
export function SourceLinks({
  references,
  sourceById,
}: {
  references: readonly SourceReference[];
  sourceById: Survey["sourceById"];
}) {
  return (
    <p className="mt-1 text-xs leading-6 text-muted">
      Source:{" "}
      {referenceLinks(references, sourceById).map(({ title, url, detail }, index) => (
        <span key={`${url} ${detail}`}>
          {index > 0 && "; "}
          <a href={url} className="underline">
            {title}
          </a>
          {detail && `, ${detail}`}
        </span>
      ))}
    </p>
  );
}
