import { NameFilterIsland } from "@/components/island/islands";
import { NumberedLinks } from "@/components/layout/numbered-links";
import { SiteLink } from "@/components/layout/site-link";
import type { WaitingPaper } from "@/lib/content/schema/waiting";
import { identifierNames } from "@/lib/identifiers/identifiers";
import { addressOfWaiting } from "@/lib/intake/format-queue";
import { addresses } from "@/lib/site/addresses";
import { basePath } from "@/lib/site/site-config";
import { shortListName, type WaitingPage, waitingAnchor, waitingIntroduction } from "@/lib/site/waiting-pages";
import { countOf } from "@/lib/text/format";

/** A page of the queue: papers that wait, or those that editors left out. */
export function WaitingList({
  pages,
  page,
  contentHash,
}: {
  pages: readonly WaitingPage[];
  page: WaitingPage;
  contentHash: string;
}) {
  const offered = pages.filter(({ path }) => path !== leftOutPath);
  const count = offered.reduce((sum, { papers }) => sum + papers.length, 0);
  const isLeftOut = page.path === leftOutPath;
  const leftOut = pages.find(({ path }) => path === leftOutPath);
  const link = "text-accent underline";
  return (
    <>
      <nav aria-label="Breadcrumb" className="text-sm text-muted">
        <SiteLink href={addresses.contribute}>Add a paper</SiteLink>
        {isLeftOut && (
          <>
            {" › "}
            <SiteLink href={addresses.waiting}>Papers waiting</SiteLink>
          </>
        )}
      </nav>
      <h1 className="mt-2">{page.title}</h1>
      <p className="mt-2 max-w-2xl text-muted">
        {isLeftOut
          ? "Public lists name these papers. Editors left them out. The reason is below each title."
          : `${countOf(count, "paper")}. ${waitingIntroduction}`}
      </p>
      {!isLeftOut && leftOut && (
        <p className="mt-2 text-muted">
          Editors left out{" "}
          <SiteLink href={addresses.waitingPage(leftOut.path)} className={link}>
            {countOf(leftOut.papers.length, "other paper")}
          </SiteLink>
          .
        </p>
      )}
      {pages.length > 1 && (
        <NameFilterIsland
          dataUrl={basePath + addresses.waitingData(contentHash)}
          basePath={basePath}
          action={basePath + addresses.search}
          noun="waiting paper"
          nothing="No waiting paper has these words. Press Enter to search the papers of the atlas."
          className="waiting-found"
        />
      )}
      <ol className="papers waiting mt-6" start={page.firstRank}>
        {page.papers.map((paper, index) => (
          <WaitingItem key={paper.title} paper={paper} anchor={waitingAnchor(page, index)} />
        ))}
      </ol>
      {!isLeftOut && (
        <NumberedLinks label="the queue" pages={offered} current={page} addressOf={addresses.waitingPage} />
      )}
    </>
  );
}

const leftOutPath = "left-out";

function WaitingItem({ paper, anchor }: { paper: WaitingPaper; anchor: string }) {
  const { title, byline, year, lists, leftOut } = paper;
  const address = addressOfWaiting(paper);
  const id = identifierNames.flatMap((name) => (name === "arxiv" || name === "doi" ? (paper[name] ?? []) : []))[0];
  return (
    <li id={anchor}>
      {address ? <a href={address}>{title}</a> : <b>{title}</b>}
      {leftOut === undefined && (
        <SiteLink
          href={addresses.contributePaper(id ?? address ?? "", { title, byline, year })}
          aria-label={`Add it: ${title}`}
          className="button"
        >
          Add it
        </SiteLink>
      )}
      <p>{[byline, year].filter(Boolean).join(" · ")}</p>
      {leftOut !== undefined && <p>Left out: {leftOut}</p>}
      <p>
        {`Named by ${countOf(lists.length, "list")}: `}
        {lists.map((list, index) => (
          <span key={list}>
            {index > 0 && ", "}
            {/^https?:/.test(list) ? <a href={list}>{shortListName(list)}</a> : list}
          </span>
        ))}
      </p>
    </li>
  );
}
