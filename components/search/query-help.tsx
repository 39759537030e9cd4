import { SiteLink } from "@/components/layout/site-link";
import { queryFields } from "@/lib/search/query/parse-query";
import { linkTypes, statuses } from "@/lib/search/search-data";
import { addresses } from "@/lib/site/addresses";

const rows: [example: string, meaning: string][] = [
  [
    "kv cache eviction",
    "All words, in any order, wherever they stand: title, names, authors, topics, techniques, venue, year, notes.",
  ],
  ['"attention sinks"', "These words next to each other."],
  ["pruning -structured", "Without a word."],
  [queryFields.author, 'By an author; with blanks in quotation marks: author:"song han".'],
  [queryFields.venue, "At a venue. Several venues, years or states: any of them."],
  [queryFields.year, "In these years; also year:2023, year:>2022, year:<=2020."],
  [queryFields.topic, "Under a topic and all below it, by title, alias or the end of its address."],
  [queryFields.technique, "With a technique. Several techniques or topics: all of them."],
  [queryFields.has, `With a link to ${linkTypes.filter((type) => type !== "paper").join(", ")}.`],
  [queryFields.is, `One of ${statuses.join(", ")}.`],
  [`-${queryFields.topic}`, "A minus before a filter leaves out what fits."],
];

/** What can be written into the search box, each with an example to try. */
export function QueryHelp() {
  return (
    <section className="mt-10 max-w-3xl">
      <h2>What you can write</h2>
      <table className="query-help">
        <thead className="sr-only">
          <tr>
            <th scope="col">Query</th>
            <th scope="col">What it finds</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([example, meaning]) => (
            <tr key={example}>
              <td>
                <SiteLink href={addresses.searchFor(example)}>
                  <code>{example}</code>
                </SiteLink>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4 text-sm text-muted">
        Slips of the keyboard are forgiven, from one letter in words of four to two in words of seven and more. Accents,
        hyphens and capitals make no difference; topics and techniques are known by their names in Chinese, Japanese and
        Korean too. <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> opens search on every page.
      </p>
    </section>
  );
}
