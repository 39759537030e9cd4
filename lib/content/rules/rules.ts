import { authorSpelling, duplicateAuthor } from "./author-rules";
import { unknownAttribute, unknownMetric } from "./definition-rules";
import {
  aliasShadowsId,
  duplicateAnthology,
  duplicateArxiv,
  duplicateCitationKey,
  duplicateDoi,
  duplicateId,
  duplicateOpenreview,
} from "./duplicate-id-rules";
import {
  duplicateAttribute,
  duplicateLink,
  duplicateName,
  duplicateSourceLine,
  duplicateTitle,
} from "./duplicate-rules";
import { factFamily, factValue, resultUnit } from "./fact-rules";
import { badValue, missingKey, unknownKey, wrongType } from "./field-rules";
import {
  badId,
  fileTooLarge,
  invalidUtf8,
  mergeConflict,
  missingFile,
  unexpectedFile,
  unreadableFile,
} from "./file-rules";
import { image, invalidCharacter, overLimit } from "./limit-rules";
import { codeStatus, repeatedVersion, selfRelation, statusVenue } from "./paper-rules";
import { brokenLink, deepNesting, paperSection, rawHtml, unexpectedBody, unsafeLink } from "./prose-rules";
import { unknownPaper, unknownTechnique, unknownTopic, unknownVenue } from "./reference-rules";
import type { RuleDefinition } from "./rule-definition";
import type { Rule } from "./rule-names";
import { unknownSource } from "./source-rules";
import { formerPath, topicColor, topicSince, topicWithoutFile } from "./topic-rules";
import { frontMatter, frontMatterLanguage, yamlAlias, yamlSyntax } from "./yaml-rules";

/** All rules for content, in the order in which a file is checked. */
export const rules = {
  "file-too-large": fileTooLarge,
  "invalid-utf8": invalidUtf8,
  "unreadable-file": unreadableFile,
  "unexpected-file": unexpectedFile,
  "missing-file": missingFile,
  "bad-id": badId,
  "over-limit": overLimit,
  "merge-conflict": mergeConflict,
  "front-matter": frontMatter,
  "front-matter-language": frontMatterLanguage,
  "yaml-syntax": yamlSyntax,
  "yaml-alias": yamlAlias,
  "invalid-character": invalidCharacter,
  "missing-key": missingKey,
  "unknown-key": unknownKey,
  "wrong-type": wrongType,
  "bad-value": badValue,
  "unexpected-body": unexpectedBody,
  "deep-nesting": deepNesting,
  "raw-html": rawHtml,
  image,
  "unsafe-link": unsafeLink,
  "broken-link": brokenLink,
  "paper-section": paperSection,
  "unknown-topic": unknownTopic,
  "unknown-technique": unknownTechnique,
  "unknown-venue": unknownVenue,
  "unknown-source": unknownSource,
  "unknown-paper": unknownPaper,
  "unknown-attribute": unknownAttribute,
  "unknown-metric": unknownMetric,
  "topic-without-file": topicWithoutFile,
  "topic-color": topicColor,
  "status-venue": statusVenue,
  "fact-value": factValue,
  "fact-family": factFamily,
  "result-unit": resultUnit,
  "self-relation": selfRelation,
  "repeated-version": repeatedVersion,
  "code-status": codeStatus,
  "topic-since": topicSince,
  "author-spelling": authorSpelling,

  "duplicate-id": duplicateId,
  "duplicate-arxiv": duplicateArxiv,
  "duplicate-doi": duplicateDoi,
  "duplicate-openreview": duplicateOpenreview,
  "duplicate-anthology": duplicateAnthology,
  "duplicate-citation-key": duplicateCitationKey,
  "duplicate-attribute": duplicateAttribute,
  "duplicate-title": duplicateTitle,
  "duplicate-name": duplicateName,
  "duplicate-author": duplicateAuthor,
  "duplicate-link": duplicateLink,
  "duplicate-source-line": duplicateSourceLine,
  "alias-shadows-id": aliasShadowsId,
  "former-path": formerPath,
} satisfies Record<Rule, RuleDefinition>;
