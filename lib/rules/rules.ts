import { aliasShadowsId } from "./alias-shadows-id";
import { badId } from "./bad-id";
import { badValue } from "./bad-value";
import { brokenLink } from "./broken-link";
import { codeStatus } from "./code-status";
import { deepNesting } from "./deep-nesting";
import { duplicateAnthology } from "./duplicate-anthology";
import { duplicateArxiv } from "./duplicate-arxiv";
import { duplicateAttribute } from "./duplicate-attribute";
import { duplicateCitationKey } from "./duplicate-citation-key";
import { duplicateDoi } from "./duplicate-doi";
import { duplicateId } from "./duplicate-id";
import { duplicateLink } from "./duplicate-link";
import { duplicateName } from "./duplicate-name";
import { duplicateOpenreview } from "./duplicate-openreview";
import { duplicateSourceLine } from "./duplicate-source-line";
import { duplicateTitle } from "./duplicate-title";
import { factFamily } from "./fact-family";
import { factValue } from "./fact-value";
import { fileTooLarge } from "./file-too-large";
import { formerPath } from "./former-path";
import { frontMatter } from "./front-matter";
import { frontMatterLanguage } from "./front-matter-language";
import { invalidUtf8 } from "./invalid-utf8";
import { missingFile } from "./missing-file";
import { missingKey } from "./missing-key";
import { rawHtml } from "./raw-html";
import { repeatedVersion } from "./repeated-version";
import { resultUnit } from "./result-unit";
import type { RuleDefinition } from "./rule-definition";
import { selfRelation } from "./self-relation";
import { statusVenue } from "./status-venue";
import { topicColor } from "./topic-color";
import { topicSince } from "./topic-since";
import { topicWithoutFile } from "./topic-without-file";
import { unexpectedBody } from "./unexpected-body";
import { unexpectedFile } from "./unexpected-file";
import { unknownAttribute } from "./unknown-attribute";
import { unknownKey } from "./unknown-key";
import { unknownMetric } from "./unknown-metric";
import { unknownPaper } from "./unknown-paper";
import { unknownSource } from "./unknown-source";
import { unknownTechnique } from "./unknown-technique";
import { unknownTopic } from "./unknown-topic";
import { unknownVenue } from "./unknown-venue";
import { unreadableFile } from "./unreadable-file";
import { unsafeLink } from "./unsafe-link";
import { wrongType } from "./wrong-type";
import { yamlAlias } from "./yaml-alias";
import { yamlSyntax } from "./yaml-syntax";

/** Every rule that content is held to, a file each, in the order in which a file meets them. */
export const rules = {
  "file-too-large": fileTooLarge,
  "invalid-utf8": invalidUtf8,
  "unreadable-file": unreadableFile,
  "unexpected-file": unexpectedFile,
  "missing-file": missingFile,
  "bad-id": badId,
  "front-matter": frontMatter,
  "front-matter-language": frontMatterLanguage,
  "yaml-syntax": yamlSyntax,
  "yaml-alias": yamlAlias,
  "missing-key": missingKey,
  "unknown-key": unknownKey,
  "wrong-type": wrongType,
  "bad-value": badValue,
  "unexpected-body": unexpectedBody,
  "deep-nesting": deepNesting,
  "raw-html": rawHtml,
  "unsafe-link": unsafeLink,
  "broken-link": brokenLink,
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

  "duplicate-id": duplicateId,
  "duplicate-arxiv": duplicateArxiv,
  "duplicate-doi": duplicateDoi,
  "duplicate-openreview": duplicateOpenreview,
  "duplicate-anthology": duplicateAnthology,
  "duplicate-citation-key": duplicateCitationKey,
  "duplicate-attribute": duplicateAttribute,
  "duplicate-title": duplicateTitle,
  "duplicate-name": duplicateName,
  "duplicate-link": duplicateLink,
  "duplicate-source-line": duplicateSourceLine,
  "alias-shadows-id": aliasShadowsId,
  "former-path": formerPath,
} as const satisfies Record<string, RuleDefinition>;
