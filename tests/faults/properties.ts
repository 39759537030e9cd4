import type fc from "fast-check";
import { bibtexes, bodies, frontMatters, lists, queries } from "./generators";
import { type Part, runProperty } from "./part";
import { createReaders, type Reader } from "./readers";

type Readers = ReturnType<typeof createReaders>;
let readers: Readers | undefined;

/** Creates the readers when the first part needs them, because that compiles a survey. */
function reader(name: keyof Readers): Reader {
  readers ??= createReaders();
  return readers[name];
}

function property(name: string, measure: string, readerName: keyof Readers, inputs: fc.Arbitrary<string>): Part {
  return { name, measure, run: (budget) => runProperty(inputs, reader(readerName), budget) };
}

/** Parts that read generated inputs. An input fails if a reader throws. */
export const properties: readonly Part[] = [
  property(
    "front-matters",
    "crashes of validation, reports and --fix on generated front matters",
    "frontMatter",
    frontMatters,
  ),
  property("bodies", "crashes of validation and rendering on generated prose", "body", bodies),
  property("bibtex", "crashes on generated BibTeX", "bibtex", bibtexes),
  property("lists", "crashes of the import on generated lists", "list", lists),
  property("queries", "crashes of the search on generated queries", "query", queries),
];
