import { Chips } from "@/components/layout/chips";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import type { Survey } from "@/lib/survey/survey";

/** Techniques as links to their pages. */
export function TechniqueChips({
  ids,
  techniqueById,
}: {
  ids: readonly string[];
  techniqueById: Survey["techniqueById"];
}) {
  const chips = ids.flatMap((id) => {
    const name = techniqueById.get(id)?.name;
    return name ? [{ href: basePath + addresses.technique(id), name }] : [];
  });
  return chips.length > 0 ? <Chips chips={chips} label="Techniques" /> : null;
}
