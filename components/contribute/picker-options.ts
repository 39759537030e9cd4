import type { SurveyOutline } from "@/lib/contribute/survey-outline";

/** Something that can be picked. */
export interface PickerOption {
  value: string;
  title: string;
  /** Where it belongs; shown where its position in the tree does not say so. */
  above?: string;
  /** How deep it is in its tree. */
  depth?: number;
  color?: string;
  /** Text that it is found by, in lower case. */
  foundBy: string;
}

/** The options that hold all words of a text and are not picked yet. */
export function findOptions(
  options: readonly PickerOption[],
  text: string,
  picked: readonly string[],
): readonly PickerOption[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(
    ({ value, foundBy }) => !picked.includes(value) && words.every((word) => foundBy.includes(word)),
  );
}

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
