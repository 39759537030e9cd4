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
  /** Names in lower case, the title first. */
  names: readonly string[];
  /** Text to search in, in lower case. */
  foundBy: string;
}

/**
 * Returns the options that contain all words of a text and are not picked yet. Exact names come first, then
 * names that begin with the text, then names with a word that does.
 */
export function findOptions(
  options: readonly PickerOption[],
  text: string,
  picked: readonly string[],
): readonly PickerOption[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = words.join(" ");
  return options
    .filter(({ value, foundBy }) => !picked.includes(value) && words.every((word) => foundBy.includes(word)))
    .map((option) => ({ option, rank: wanted === "" ? 0 : rankOf(option, wanted) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/** Returns the rank of a match: 0 if the title is the text, higher for weaker matches. */
function rankOf({ names }: PickerOption, wanted: string): number {
  const tests = [
    (name: string) => name === wanted,
    (name: string) => name.startsWith(wanted),
    (name: string) =>
      name.split(/[^\p{L}\p{N}]+/u).some((_word, index, all) => all.slice(index).join(" ").startsWith(wanted)),
  ];
  const rank = tests.flatMap((test) => [names.slice(0, 1).some(test), names.some(test)]).indexOf(true);
  return rank < 0 ? tests.length * 2 : rank;
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
      ...searched([title, ...aliases], path),
    };
  });
}

/** Returns techniques as options. */
export function techniqueOptions({ techniques }: SurveyOutline): PickerOption[] {
  return techniques.map(({ id, name, aliases }) => ({
    value: id,
    title: name,
    ...searched([name, ...aliases], id),
  }));
}

function searched(names: readonly string[], id: string): Pick<PickerOption, "names" | "foundBy"> {
  const lowerCase = names.map((name) => name.toLowerCase());
  return { names: lowerCase, foundBy: [...lowerCase, id].join(" ") };
}
