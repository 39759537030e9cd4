import { apiRoot } from "../api/api-files";
import { caseFigures } from "../choose/case-figures";
import { formatGigabytes } from "../choose/format-amounts";
import { memoryOf, memoryParts } from "../choose/memory";
import { chooseOptions, exampleOf } from "../site/choose-options";
import type { NamedLink } from "../site/named-link";
import { hardwareColumns, modelColumns, type NumbersColumn } from "../site/number-columns";
import { type RemedyRow, remedyGroups } from "../site/remedy-rows";
import { absoluteUrl, basePath, siteUrl } from "../site/site-config";
import type { Guide } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { toMarkdown } from "../table/export-table";
import { escapeMarkdown } from "../text/escape-markdown";
import { countOf } from "../text/format";
import { inlineLink, joinBlocks, withFullLinks } from "./markdown-parts";

/** Returns the page for choosing as Markdown, with the numbers of its example; undefined if the survey has none. */
export function chooseMarkdown(survey: Survey): string | undefined {
  const options = chooseOptions(survey);
  const { calculator, guides, settings } = survey;
  if (!options || !calculator) return undefined;
  const apiFile = (name: string) => absoluteUrl(siteUrl(settings), `${apiRoot}${name}.json`);
  const absolute = ({ href, name }: NamedLink) =>
    inlineLink(name, absoluteUrl(siteUrl(settings), href.slice(basePath.length)));
  return joinBlocks([
    "# Choose",
    withFullLinks(calculator.body, survey),
    ...guides.flatMap((guide) => [
      `## ${escapeMarkdown(guide.task)}`,
      withFullLinks(guide.body, survey),
      exampleBlock(guide, survey),
      ...remedyGroups(guide, options, survey).flatMap(({ changes, remedies }) => [
        `### ${escapeMarkdown(changes)}`,
        remedies.map((row) => remedyItem(row, absolute)).join("\n"),
      ]),
    ]),
    "## Formulas",
    calculator.formulas.map(({ of, words, source }) => `- ${of}: ${escapeMarkdown(words)} (${source})`).join("\n"),
    "## Models",
    numbersTable("Model", survey.models, modelColumns),
    "## Accelerators",
    numbersTable("Accelerator", survey.hardware, hardwareColumns),
    `The source of each number is in ${inlineLink("models.json", apiFile("models"))} and ${inlineLink("hardware.json", apiFile("hardware"))}.`,
  ]);
}

/** A table of numbers without sources, which would make it ten times as long. */
function numbersTable<Entry extends { name: string }>(
  nameLabel: string,
  entries: readonly Entry[],
  columns: readonly NumbersColumn<Entry>[],
): string {
  return toMarkdown({
    nameLabel,
    columns: columns.map(({ label }) => ({ id: label, label })),
    rows: entries.map((entry) => ({
      name: entry.name,
      href: "",
      cells: columns.map(({ cellOf }) => ({
        text:
          cellOf(entry)
            .map(({ text }) => text)
            .join("; ") || "–",
      })),
    })),
  }).trim();
}

/** The numbers of the example for a guide. */
function exampleBlock(guide: Guide, survey: Survey): string | undefined {
  const options = chooseOptions(survey);
  const read = options && exampleOf(guide, options);
  if (!read || read.issues) return undefined;
  const { model, card, chosen } = read;
  const memory = memoryOf(chosen.model, chosen.load);
  const parts = memoryParts
    .filter((part) => memory[part] > 0)
    .map((part) => `${part} ${formatGigabytes(memory[part])}`);
  const { cards, context, batch } = chosen.load;
  return [
    `Example: ${escapeMarkdown(model.name)} on ${cards} × ${escapeMarkdown(card.name)}, ${countOf(batch, "sequence")} of ${countOf(context, "token")}.`,
    "",
    `- Memory: ${formatGigabytes(memory.total)} (${parts.join(", ")})`,
    ...caseFigures(read).map(({ label, value, note }) => `- ${label}: ${value}${note ? ` (${note})` : ""}`),
  ].join("\n");
}

function remedyItem(row: RemedyRow, absolute: (link: NamedLink) => string): string {
  const { remedy, effect, qualitySource, papers, techniques, frameworks, checked } = row;
  const { title, what, effectNote, quality, needs } = remedy;
  const linked = (label: string, links: readonly NamedLink[]) =>
    links.length > 0 ? `${label}: ${links.map(absolute).join(", ")}.` : "";
  return [
    `- **${escapeMarkdown(title)}.** ${escapeMarkdown(what)}`,
    effect && `In the example: ${escapeMarkdown(effect)}`,
    effectNote && `Assumes: ${escapeMarkdown(effectNote)}`,
    quality &&
      qualitySource &&
      `Reported cost: ${escapeMarkdown(quality.text)} (${inlineLink(qualitySource.name, qualitySource.href)})`,
    needs && `Needs: ${escapeMarkdown(needs)}`,
    linked("Papers", papers),
    linked("Techniques", techniques),
    linked(`Implemented in${checked ? ` (checked ${checked})` : ""}`, frameworks),
  ]
    .filter(Boolean)
    .join(" ");
}
