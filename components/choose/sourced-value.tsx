import { sourceLink } from "@/lib/survey/source-link";
import type { Survey } from "@/lib/survey/survey";

/** The cell of a value, which links to its source. */
export function SourcedValue({
  text,
  source,
  where,
  sourceById,
}: {
  text: string;
  source: string;
  where: string | undefined;
  sourceById: Survey["sourceById"];
}) {
  const { href, name } = sourceLink(source, sourceById);
  return (
    <td>
      <a href={href} title={[name, where].filter(Boolean).join(", ")}>
        {text}
      </a>
    </td>
  );
}
