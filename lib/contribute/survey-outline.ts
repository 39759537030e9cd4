import type { TopicFields } from "../content/schema/topic";
import type { VenueFields } from "../content/schema/venue";
import type { Paper, Technique } from "../survey/entities";
import { formerTitles } from "../survey/former-titles";
import type { Survey } from "../survey/survey";
import { flattenTopics, type TopicNode } from "../survey/taxonomy";
import type { OfferedFamily } from "./typed-facts";

/** The part of a survey that the contribution form needs. */
export interface SurveyOutline {
  /** All topics, each before its children. */
  topics: (Pick<TopicFields, "title" | "aliases"> & Pick<TopicNode, "path" | "color">)[];
  /** Sorted by name. */
  techniques: Pick<Technique, "id" | "name" | "aliases">[];
  venues: VenueFields[];
  /** Families of attributes, in order. */
  families: OfferedFamily[];
  /** Ids of sources. */
  sources: string[];
  papers: KnownPaper[];
}

/** The fields of a paper that identify duplicates. */
export type KnownPaper = Pick<Paper, "id" | "aliases" | "title" | "arxiv" | "doi" | "openreview" | "aclAnthology"> & {
  /** Other versions with a different title. */
  versions: { title: string }[];
};

/** Returns the outline of a survey, which is sent to the browser. */
export function outlineSurvey(survey: Survey): SurveyOutline {
  const { branches, techniqueById, venueByName, families, sourceById, papers } = survey;
  return {
    topics: flattenTopics(branches).map(({ path, title, aliases, color }) => ({ path, title, aliases, color })),
    techniques: [...techniqueById.values()]
      .map(({ id, name, aliases }) => ({ id, name, aliases }))
      .sort((a, b) => a.name.localeCompare(b.name, "en")),
    venues: [...venueByName.values()].map(({ name, title, kind, aliases }) => ({ name, title, kind, aliases })),
    families: families.map(({ id, title, topics, attributes }) => ({ id, title, topics, attributes })),
    sources: [...sourceById.keys()],
    papers: papers.map(({ id, aliases, title, arxiv, doi, openreview, aclAnthology, ...paper }) => ({
      id,
      aliases,
      title,
      arxiv,
      doi,
      openreview,
      aclAnthology,
      versions: formerTitles({ title, versions: paper.versions }).map((former) => ({ title: former })),
    })),
  };
}
