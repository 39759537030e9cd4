import { Chips } from "@/components/layout/chips";
import { SiteLink } from "@/components/layout/site-link";
import { CitationFiles } from "@/components/paper/citation-files";
import { Coins } from "@/components/paper/coins";
import { Fold } from "@/components/paper/fold";
import { ListActions } from "@/components/paper/list-actions";
import { PaperListByYear, YearSections } from "@/components/paper/paper-list";
import { listFormats } from "@/lib/citation/citation-formats";
import { addresses } from "@/lib/site/addresses";
import { listedPapers } from "@/lib/site/listed-papers";
import { basePath } from "@/lib/site/site-config";
import { newestShown } from "@/lib/site/year-pages";
import type { Paper } from "@/lib/survey/entities";
import { groupByTechnique } from "@/lib/survey/papers-by-technique";
import type { Survey } from "@/lib/survey/survey";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { countOf, formatCount, formatPartialDate } from "@/lib/text/format";
import { TechniqueGroups } from "./technique-groups";

interface Props {
  topic: TopicNode;
  survey: Survey;
}

/** The papers of a topic: all of them, or the newest if its subtopics list the others. */
export function TopicPapers({ topic, survey }: Props) {
  const { papers, children, ownPapers } = topic;
  if (listedPapers(topic) !== papers) return <NewestPapers topic={topic} survey={survey} />;
  return (
    <section className="mt-10">
      <h2>
        {countOf(papers.length, "paper")}
        {children.length > 0 && ownPapers.length > 0 && (
          <span className="ml-2 font-sans text-sm font-normal text-muted">
            {formatCount(ownPapers.length)} directly in this topic, the others in its subtopics
          </span>
        )}
      </h2>
      <Files topic={topic} survey={survey} />
      <GroupedPapers papers={papers} topic={topic} survey={survey} />
    </section>
  );
}

/** Papers by year, and by technique after a click on the link: the address has the choice, so it needs no script. */
function GroupedPapers({ papers, topic, survey }: Props & { papers: readonly Paper[] }) {
  const byYear = (
    <PaperListByYear isFolded hasCoins papers={papers} survey={survey} address={addresses.topic(topic.path)} />
  );
  if (papers.every(({ techniques }) => techniques.length === 0)) return byYear;
  return (
    <div className="grouped">
      <nav aria-label="Groups of papers" className="switch">
        <a href="#by-year">By year</a>
        <a href="#by-technique">By technique</a>
      </nav>
      <div id="by-year">{byYear}</div>
      <div id="by-technique">
        <TechniqueGroups papers={papers} survey={survey} />
      </div>
    </div>
  );
}

/** The newest papers, those directly in the topic, and its techniques. */
function NewestPapers({ topic, survey }: Props) {
  const { path, papers, ownPapers } = topic;
  const { venueByName } = survey;
  const newest = papers.slice(0, newestShown);
  return (
    <>
      <TechniqueCounts topic={topic} survey={survey} />
      {ownPapers.length > 0 && (
        <section className="mt-10">
          <h2>{countOf(ownPapers.length, "paper")} directly in this topic</h2>
          <GroupedPapers papers={ownPapers} topic={topic} survey={survey} />
        </section>
      )}
      <section className="mt-10">
        <h2>Newest {newestShown} papers</h2>
        <p className="mt-2 text-muted">
          The subtopics above list all {countOf(papers.length, "paper")}.{" "}
          <SiteLink href={addresses.searchFor(`topic:${path}`)} className="text-accent underline">
            Search and filter these papers
          </SiteLink>
        </p>
        <Files topic={topic} survey={survey} />
        <ListActions papers={newest} />
        <YearSections isFolded papers={newest} survey={survey} />
        {ownPapers.length === 0 && <Coins papers={newest} venueByName={venueByName} />}
      </section>
    </>
  );
}

const techniquesShown = 12;

/** The techniques of a topic with their papers in it, as links to a search for them. */
function TechniqueCounts({ topic: { path, papers }, survey }: Props) {
  const chips = groupByTechnique(papers, survey).flatMap(({ technique, papers: own }) =>
    technique
      ? {
          href: basePath + addresses.searchFor(`topic:${path} technique:${technique.id}`),
          name: technique.name,
          count: own.length,
        }
      : [],
  );
  if (chips.length === 0) return null;
  const rest = chips.slice(techniquesShown);
  return (
    <section className="mt-10">
      <h2 className="mb-3">Techniques in this topic</h2>
      <Chips chips={chips.slice(0, techniquesShown)} />
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more`}>
          <Chips chips={rest} />
        </Fold>
      )}
    </section>
  );
}

/** The date up to which the sources were read, and the files with its citations. */
function Files({ topic: { path, papers, completeTo: ownDate }, survey }: Props) {
  const completeTo = ownDate ?? survey.settings.completeTo;
  return (
    <>
      {completeTo && (
        <p className="mt-1 text-sm text-muted">
          The survey’s sources are included up to {formatPartialDate(completeTo)}. Other papers are a selection.
        </p>
      )}
      <CitationFiles
        label={`Download ${countOf(papers.length, "citation")}`}
        formats={listFormats}
        addressOf={(extension) => addresses.topicFile(path, extension)}
        fileName={path.split("/").at(-1) ?? ""}
      />
    </>
  );
}
