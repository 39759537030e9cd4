import type { RuleDefinition } from "./rule-definition";

/** Front matter spells every value out: no YAML aliases. */
export const yamlAlias: RuleDefinition = {
  summary: "Front matter spells every value out: no YAML aliases.",
  why: "An alias (`*name`) repeats a value from elsewhere. A few of them, nested, make gigabytes of a small file.",
  mend: "Write the value out in both places.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `title: &steam On Steam
shortName: *steam`,
    right: `title: On Steam
shortName: On Steam`,
  },
};
