import { PaperRows } from "@/components/paper/paper-rows";
import { paperRow } from "@/lib/site/paper-row";
import { basePath } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";
import type { TopicNode } from "@/lib/survey/taxonomy";

/** The landmarks of a topic, each with the reason. */
export function Landmarks({ landmarks, survey }: { landmarks: TopicNode["landmarks"]; survey: Survey }) {
  const rows = landmarks.flatMap(({ paper: id, why }) => {
    const paper = survey.paperById.get(id);
    return paper ? [{ ...paperRow(paper, survey), note: why }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="start" className="mt-8">
      <h2 id="start" className="mb-3">
        Start here
      </h2>
      <PaperRows rows={rows} basePath={basePath} />
    </section>
  );
}
