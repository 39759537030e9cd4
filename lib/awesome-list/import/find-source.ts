import type { Source } from "../../survey/entities";
import type { Survey } from "../../survey/survey";
import { foldTitle } from "../../text/fold-title";
import type { ListHeading } from "./read-list";

/** The source that a list is, and whether it is the version whose lines the entries name. */
export interface ListSource {
  source: Source;
  /** False when the source's ledger of headings is that of another version. */
  isThisVersion: boolean;
}

/**
 * The source of a list: the one with the given id, or else the one whose headings stand at the same lines.
 *
 * @throws Error when there is no source with the id.
 */
export function findSource(
  headings: readonly ListHeading[],
  sourceById: Survey["sourceById"],
  id: string | undefined,
): ListSource | undefined {
  const textByLine = new Map(headings.map(({ line, text }) => [line, foldTitle(text)]));
  const agrees = ({ sections }: Source) =>
    sections.every(({ heading, line }) => textByLine.get(line) === foldTitle(heading));
  if (id === undefined) {
    const source = [...sourceById.values()].find((candidate) => candidate.sections.length > 0 && agrees(candidate));
    return source && { source, isThisVersion: true };
  }
  const source = sourceById.get(id);
  if (!source) throw new Error(`There is no sources/${id}.md; it says what the list is and where it can be read.`);
  return { source, isThisVersion: agrees(source) };
}
