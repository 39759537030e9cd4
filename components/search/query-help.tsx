import { SiteLink } from "@/components/layout/site-link";
import { type FactColumn, frameworkField } from "@/lib/search/fact-columns";
import { queryFields } from "@/lib/search/query/parse-query";
import { printClause } from "@/lib/search/query/print-query";
import { linkTypes, statuses } from "@/lib/search/search-data";
import { addresses } from "@/lib/site/addresses";

const rows: [example: string, meaning: string][] = [
  [
    "kv cache eviction",
    "All words, in any order, in title, names, authors, topics, techniques, frameworks, venue, year, summary or note.",
  ],
  ['"attention sinks"', "An exact phrase."],
  ["pruning -structured", "Excludes a word."],
  ["gptq OR awq", "Either word. Names separated by a comma, a slash or “vs” are alternatives as well."],
  [queryFields.author, 'By author. A name with spaces needs quotation marks: author:"song han".'],
  [queryFields.venue, "By venue. Several venues, years or statuses are alternatives."],
  [queryFields.year, "By year. Also year:2023, year:>2022, year:<=2020."],
  [queryFields.topic, "By topic, including the topics below it. Use its title, an alias or the end of its address."],
  [queryFields.technique, "By technique. Several techniques or topics are all required."],
  [queryFields.has, `With a link of this type: ${linkTypes.filter((type) => type !== "paper").join(", ")}.`],
  [queryFields.is, `By status: ${statuses.join(", ")} or retracted.`],
  [`-${queryFields.topic}`, "Excludes papers that match a filter."],
];

/** Returns examples for the fields of facts: a number, a value, and a framework, if there are such facts. */
function factRows(columns: readonly FactColumn[]): typeof rows {
  const own = columns.filter(({ id }) => id !== frameworkField);
  const numbers = own.find(({ values }) => typeof values[0] === "number");
  const words = own.find(({ values }) => typeof values[0] === "string");
  const frameworks = columns.find(({ id }) => id === frameworkField);
  const names = own.map(({ id }) => id).join(", ");
  const lettered = own.filter(({ letter }) => letter !== undefined);
  const setting = lettered.map((column) => `${column.letter}${mostCommonValue(column)}`).join("");
  const labels = lettered.map(({ label }) => label).join(", ");
  return [
    ...(setting ? [`By these facts together: ${labels}.`].map((meaning): [string, string] => [setting, meaning]) : []),
    ...(numbers
      ? [`${numbers.id}:<=${numbers.values.at(1) ?? numbers.values[0]}`].map((example): [string, string] => [
          example,
          `By a numeric fact: ${numbers.label}. Also =, >, 2..4. All fact fields: ${names}.`,
        ])
      : []),
    ...(words ? [valueRow(words, `By the value of a fact: ${words.label}.`)] : []),
    ...(frameworks ? [valueRow(frameworks, "By a framework that implements the method.")] : []),
  ];
}

function mostCommonValue({ values, facts }: FactColumn): number | string {
  const count = (index: number) => facts.filter((indexes) => indexes.includes(index)).length;
  const [best = 0] = [...values.keys()].sort((a, b) => count(b) - count(a));
  return values[best] ?? "";
}

function valueRow({ id, values: [value] }: FactColumn, meaning: string): [string, string] {
  const clause = { type: "filter" as const, field: id, value: String(value), negated: false, start: 0, end: 0 };
  return [printClause(clause), meaning];
}

/** Explains the query syntax, with examples to try. `facts` are the facts that queries can filter by. */
export function QueryHelp({ facts }: { facts: readonly FactColumn[] }) {
  return (
    <section className="mt-10 max-w-3xl">
      <h2>Query syntax</h2>
      <table className="query-help">
        <thead className="sr-only">
          <tr>
            <th scope="col">Query</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, ...factRows(facts)].map(([example, meaning]) => (
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
        Search tolerates typos: one letter in words of at least four letters, two in words of at least seven, and none
        in short words in capitals. It ignores accents and hyphens. It also finds papers by any id or address, BibTeX
        key or citation, and topics and techniques by their Chinese, Japanese and Korean names. <kbd>/</kbd> or{" "}
        <kbd>Ctrl</kbd> <kbd>K</kbd> opens search on every page.
      </p>
    </section>
  );
}
