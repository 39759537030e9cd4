import type { Source } from "../../survey/entities";
import type { Survey } from "../../survey/survey";
import { foldTitle } from "../../text/fold-title";
import type { ListHeading } from "./reading/read-list";

/** The source of a list, and whether the entries refer to the lines of this version. */
export interface ListSource {
  source: Source;
  /** False if the sections of the source describe another version. */
  isThisVersion: boolean;
}

/**
 * Finds the source of a list, by the given id or else by headings on the same lines.
 *
 * @throws Error if there is no source with the id.
 */
export function findSource(
  headings: readonly ListHeading[],
  sourceById: Survey["sourceById"],
  id: string | undefined,
): ListSource | undefined {
  const textByLine = new Map(headings.map(({ line, text }) => [line, foldTitle(text)]));
  const matches = ({ sections }: Source) =>
    sections.every(({ heading, line }) => textByLine.get(line) === foldTitle(heading));
  if (id === undefined) {
    const source = [...sourceById.values()].find((candidate) => candidate.sections.length > 0 && matches(candidate));
    return source && { source, isThisVersion: true };
  }
  const source = sourceById.get(id);
  if (!source) throw new Error(`There is no sources/${id}.md. Add it, or use the id of another source.`);
  return { source, isThisVersion: matches(source) };
}
