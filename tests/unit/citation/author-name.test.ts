import { expect, test } from "vitest";
import { familyName, splitAuthorName } from "@/lib/citation/author-name";

test.each([
  ["Elias Frantar", { given: "Elias", family: "Frantar" }],
  ["Aäron van den Oord", { given: "Aäron", particle: "van den", family: "Oord" }],
  ["Diego de las Casas", { given: "Diego", particle: "de las", family: "Casas" }],
  ["Marcelo Gennari do Nascimento", { given: "Marcelo Gennari", particle: "do", family: "Nascimento" }],
  ["Teven Le Scao", { given: "Teven", family: "Le Scao" }],
  ["Guy Van den Broeck", { given: "Guy", family: "Van den Broeck" }],
  ["Christopher De Sa", { given: "Christopher", family: "De Sa" }],
  ["Quoc V. Le", { given: "Quoc V.", family: "Le" }],
  ["Albert Q. Jiang", { given: "Albert Q.", family: "Jiang" }],
  ["Martin Luther King Jr.", { given: "Martin Luther", family: "King", suffix: "Jr." }],
  ["Bob Smith III", { given: "Bob", family: "Smith", suffix: "III" }],
  ["OpenAI", { literal: "OpenAI" }],
  ["Suharto", { literal: "Suharto" }],
  ["Qwen Team", { literal: "Qwen Team" }],
  ["Gemma Team, Google DeepMind", { literal: "Gemma Team, Google DeepMind" }],
  ["张伟", { literal: "张伟" }],
])("splits %s", (name, parts) => {
  expect(splitAuthorName(name)).toEqual(parts);
});

test.each([
  ["Aäron van den Oord", "van den Oord"],
  ["Teven Le Scao", "Le Scao"],
  ["DeepSeek-AI", "DeepSeek-AI"],
])("the family name of %s is %s", (name, family) => {
  expect(familyName(name)).toBe(family);
});
