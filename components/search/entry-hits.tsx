import type { EntryHit } from "@/lib/search/describe-entry";
import { entryAddress } from "@/lib/search/entry-address";
import { EntryDetail } from "./entry-detail";

/** Labels of the kinds of entries. */
const kindNames: Record<EntryHit["kind"], string> = {
  topic: "Topic",
  technique: "Technique",
  framework: "Framework",
  page: "Page",
  author: "Author",
};

/** Lists entries as links. `basePath` precedes their addresses. */
export function EntryHits({ entries, basePath }: { entries: readonly EntryHit[]; basePath: string }) {
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.kind + entry.id} data-color={entry.color}>
          <a href={basePath + entryAddress(entry)}>
            <span>{kindNames[entry.kind]}</span>
            <b>{entry.title}</b>
            <small>
              <EntryDetail entry={entry} />
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}
