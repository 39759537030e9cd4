import { type GrowthYears, growthOf, growthYears } from "../survey/growth";
import type { Survey } from "../survey/survey";
import { areaOfTechnique } from "../survey/technique-topics";
import type { DataTable, TableCell } from "../table/data-table";
import { addresses } from "./addresses";
import { basePath } from "./site-config";

/** Returns the table of all techniques, those with the most papers first. */
export function techniqueTable({
  techniques,
  branches,
  papers,
  papersByTechnique,
}: Pick<Survey, "techniques" | "branches" | "papers" | "papersByTechnique">): DataTable {
  const years = growthYears(papers);
  const rows = techniques.map((technique) => {
    const { id, name, aliases } = technique;
    const own = papersByTechnique.get(id) ?? [];
    const area = areaOfTechnique(technique, branches);
    const areaCell: TableCell | undefined = area && {
      text: area.title,
      href: basePath + addresses.topic(area.path),
    };
    return {
      name,
      // The names that the filter also finds.
      title: [name, ...aliases].join(", "),
      href: basePath + addresses.technique(id),
      count: own.length,
      cells: [{ text: String(own.length) }, years && growthCell(own, years), areaCell],
    };
  });
  const areas = branches.flatMap((branch) => [branch, ...branch.children]).map(({ title }) => title);
  const used = new Set(rows.flatMap(({ cells }) => cells[2]?.text ?? []));
  return {
    nameLabel: "Technique",
    columns: [
      { id: "papers", label: "Papers" },
      {
        id: "growth",
        label: years ? `Since ${years.recent}` : "Growth",
        unit: "%",
        meaning: "Share of its papers that are from the two newest years. The bars are papers by year.",
      },
      { id: "area", label: "Area", choices: [...new Set(areas)].filter((area) => used.has(area)), isWideOnly: true },
    ],
    rows: rows
      .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"))
      .map(({ count: _, ...row }) => row),
  };
}

function growthCell(papers: Parameters<typeof growthOf>[0], years: GrowthYears): TableCell | undefined {
  const { byYear, percent } = growthOf(papers, years);
  return percent === undefined ? undefined : { text: String(percent), trend: byYear };
}
