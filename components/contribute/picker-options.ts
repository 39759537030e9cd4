import type { SurveyOutline } from "@/lib/entry/survey-outline";
import type { PickerOption } from "./entry-picker";

/** The topics as a tree to pick from. */
export function topicOptions({ topics }: SurveyOutline): PickerOption[] {
  const titleOf = new Map(topics.map(({ path, title }) => [path, title]));
  return topics.map(({ path, title, aliases, color }) => {
    const parts = path.split("/");
    const trail = parts.slice(0, -1).map((_, index) => titleOf.get(parts.slice(0, index + 1).join("/")) ?? "");
    return {
      value: path,
      title,
      ...(trail.length > 0 && { above: trail.join(" › ") }),
      depth: trail.length,
      color,
      foundBy: [title, ...aliases, path].join(" ").toLowerCase(),
    };
  });
}

/** The techniques to pick from. */
export function techniqueOptions({ techniques }: SurveyOutline): PickerOption[] {
  return techniques.map(({ id, name, aliases }) => ({
    value: id,
    title: name,
    foundBy: [name, ...aliases, id].join(" ").toLowerCase(),
  }));
}
