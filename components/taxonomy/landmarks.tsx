import { PaperRows } from "@/components/paper/paper-rows";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { paperRow } from "@/lib/survey/paper-row";
import type { Survey } from "@/lib/survey/survey";
import type { TopicNode } from "@/lib/survey/taxonomy";

/** The landmarks of a topic, each with the reason. */
export function Landmarks({
  landmarks,
  paperById,
}: {
  landmarks: TopicNode["landmarks"];
  paperById: Survey["paperById"];
}) {
  const rows = landmarks.flatMap(({ paper: id, why }) => {
    const paper = paperById.get(id);
    return paper ? [{ ...paperRow(paper), note: why }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="start" className="mt-8">
      <h2 id="start" className="mb-3">
        Start here
      </h2>
      <PaperRows root={basePath + addresses.papers} rows={rows} />
    </section>
  );
}
