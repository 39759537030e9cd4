import { addresses } from "@/lib/site/addresses";
import { maxCompared } from "@/lib/table/comparison";

/**
 * A link that shows the first papers of a list side by side. `ids` are the papers with facts. Renders nothing with fewer
 * than two.
 */
export function CompareLink({ ids, basePath }: { ids: readonly string[]; basePath: string }) {
  const compared = ids.slice(0, maxCompared);
  if (compared.length < 2) return null;
  return (
    <a href={basePath + addresses.compareEntries(compared)} className="button with-script no-print">
      Compare {ids.length > maxCompared && "the first "}
      {compared.length}
    </a>
  );
}
