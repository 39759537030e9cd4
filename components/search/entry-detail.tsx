import { Fragment } from "react";
import { namedKindOf } from "@/lib/names/find-name";
import { shownName } from "@/lib/names/shown-names-browser";
import type { EntryHit } from "@/lib/search/describe-entry";
import { countOf } from "@/lib/text/format";

/** What is below the name of an entry: the matching name, the topic above it, and its number of papers. */
export function EntryDetail({ entry: { kind, title, alias, trail, papers } }: { entry: EntryHit }) {
  const named = namedKindOf(kind);
  // A matching name in the reader's language is already the name of the link. The English one says more.
  const isShown = named !== undefined && alias === shownName(named, title);
  const parts = [
    { text: isShown ? title : alias, lang: isShown ? "en" : undefined },
    { text: trail.at(-1), kind: "topic" },
    { text: papers > 0 && countOf(papers, "paper") },
  ];
  return parts
    .filter(({ text }) => text)
    .map(({ text, kind: part, lang }, index) => (
      <Fragment key={part ?? index}>
        {index > 0 && " · "}
        <span data-entry={part} lang={lang}>
          {text}
        </span>
      </Fragment>
    ));
}
