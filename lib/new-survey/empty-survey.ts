import { topicSchema } from "../content/schema/topic";
import type { VenueFields } from "../content/schema/venue";
import type { NewFile } from "../contribute/complete-entry";
import { formatEntry } from "../contribute/format-entry";
import { formatPaperEntry } from "../contribute/format-paper";
import { addedOn } from "../survey/paper-history";
import { collectVenues } from "./collect-venues";
import { formatSurveyFile, type NewSurvey } from "./survey-file";

/** Makes the content folder of a new survey with one topic and one example paper. `today` is YYYY-MM-DD. */
export function emptySurvey(survey: NewSurvey, knownVenues: readonly VenueFields[], today: string): NewFile[] {
  const paper = formatPaperEntry(
    {
      title: "An Example Paper",
      authors: ["Ada Example"],
      year: Number(today.slice(0, 4)),
      venue: "arXiv",
      status: "preprint",
      citationKey: "example",
      links: [{ type: "paper", url: "https://example.org/paper" }],
      topics: ["first-topic"],
      history: [addedOn(today)],
    },
    "Replace this entry with the first paper, for example with `npm run add`.",
  );
  const topic = formatEntry(
    { title: "First Topic", order: 1, color: "indigo" },
    topicSchema.keyof().options,
    "Replace this topic.",
  );
  return [
    { path: "survey.md", text: formatSurveyFile(survey, "Describe the survey here.") },
    { path: "topics/first-topic.md", text: topic },
    ...collectVenues(["arXiv"], knownVenues),
    { path: "papers/example.md", text: paper },
  ];
}
