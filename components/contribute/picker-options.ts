import type { SurveyOutline } from "@/lib/contribute/survey-outline";

/** An option of a picker. */
export interface PickerOption {
  value: string;
  title: string;
  /** Titles of its parents, shown if the list is not a tree. */
  above?: string;
  /** Depth in the tree, from 0. */
  depth?: number;
  color?: string;
  /** Text to search in, in lower case. */
  foundBy: string;
}

/** Returns the options that contain all words of a text and are not picked yet. */
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

/** Returns topics as options of a tree. */
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

/** Returns techniques as options. */
export function techniqueOptions({ techniques }: SurveyOutline): PickerOption[] {
  return techniques.map(({ id, name, aliases }) => ({
    value: id,
    title: name,
    foundBy: [name, ...aliases, id].join(" ").toLowerCase(),
  }));
}
