import { checkNote, findNearCopies } from "@/lib/audit/note-style";
import { parsePublicationList } from "@/lib/audit/publication-list";
import { foldUrl } from "@/lib/awesome-list/import/fold-url";
import { splitByline } from "@/lib/awesome-list/import/reading/byline";
import { labelledLinks } from "@/lib/awesome-list/import/reading/labelled-links";
import { labelKind } from "@/lib/awesome-list/import/reading/link-labels";
import { readPublication } from "@/lib/awesome-list/import/reading/publication";
import { cleanTitle } from "@/lib/awesome-list/import/reading/title-text";
import { unmarkedTitle } from "@/lib/awesome-list/import/reading/unmarked-title";
import { repairAddress, repairTitle } from "@/lib/awesome-list/import/repair-listed";
import { checkCharacters } from "@/lib/content/characters";
import { printable } from "@/lib/content/issue";
import { checkLimits } from "@/lib/content/limits";
import { checkMergeConflict } from "@/lib/content/merge-conflict";
import { codeFrame } from "@/lib/content/reports/code-frame";
import { authorSchema } from "@/lib/content/schema/author";
import { factSourceSchema, idSchema, textSchema, topicPathSchema, urlSchema } from "@/lib/content/schema/fields";
import { titleSchema } from "@/lib/content/schema/title";
import { nearest } from "@/lib/content/suggestion";
import { parseSuggestion } from "@/lib/contribute/issue-form";
import { plainTitle } from "@/lib/contribute/metadata/plain-line";
import { proposeId } from "@/lib/contribute/paper-id";
import { looksLikeBibtex, readPasted } from "@/lib/contribute/read-pasted";
import { proposeShortName } from "@/lib/contribute/short-name";
import { cleanQuery } from "@/lib/search/clean-query";
import { foldText } from "@/lib/search/fold-text";
import { parseQuery } from "@/lib/search/query/parse-query";
import { tokenize } from "@/lib/search/tokenize";
import { findVenueInRemark } from "@/lib/survey/publication-remark";
import { resolveVenue } from "@/lib/survey/venue-in-text";
import { foldTitle } from "@/lib/text/fold-title";
import { classifyLink } from "@/lib/text/links";
import { findSlowLine } from "@/lib/text/markdown-limits";
import { splitSentences } from "@/lib/text/sentences";

const start = { line: 1, column: 1 };

/** Functions of this project that scan text from outside, by name. They take time in proportion to its length. */
export const scanners: Record<string, (text: string) => unknown> = {
  authorSchema: (text) => authorSchema.safeParse(text),
  checkCharacters: (text) =>
    checkCharacters("a.md", { data: text, body: text, bodyLine: 1, locate: () => start, sourceText: () => undefined }),
  checkLimits: (text) => checkLimits("papers/a.md", `---\n---\n${text}`),
  checkMergeConflict: (text) => checkMergeConflict("papers/a.md", text),
  checkNote: (text) => checkNote({ note: text, tldr: text, noteSource: "title", techniques: [] }),
  classifyLink,
  cleanQuery,
  cleanTitle,
  codeFrame: (text) => codeFrame(text, { line: 1, column: Math.ceil(text.length / 2), length: 10 }),
  factSourceSchema: (text) => factSourceSchema.safeParse(text),
  findNearCopies: (text) => findNearCopies([text, text].map((note, index) => ({ id: String(index), note }))),
  findSlowLine,
  findVenueInRemark: (text) => findVenueInRemark(text, []),
  resolveVenue: (text) => resolveVenue(text, []),
  foldText,
  foldTitle,
  foldUrl,
  idSchema: (text) => idSchema.safeParse(text),
  labelKind,
  labelledLinks: (text) =>
    labelledLinks([
      { kind: "text", text, marks: {} },
      { kind: "link", label: text, url: "https://example.org", pictures: [], marks: {} },
    ]),
  looksLikeBibtex,
  nearest: (text) => nearest(text, ["quantization", "pruning"]),
  parsePublicationList: (text) => parsePublicationList(`- ${text}`, "facts.md"),
  parseQuery,
  parseSuggestion: (text) => parseSuggestion(`### Title\n\n${text}`),
  plainTitle,
  printable,
  proposeId: (text) => proposeId({ title: text }, () => false),
  proposeShortName,
  readPasted,
  repairAddress,
  repairTitle,
  splitByline,
  splitSentences,
  readPublication: (text) => readPublication(text, () => true),
  textSchema: (text) => textSchema.safeParse(text),
  titleSchema: (text) => titleSchema.safeParse(text),
  tokenize,
  topicPathSchema: (text) => topicPathSchema.safeParse(text),
  unmarkedTitle: (text) => unmarkedTitle([{ kind: "text", text, marks: {} }], () => true),
  urlSchema: (text) => urlSchema.safeParse(`https://${text}`),
};
