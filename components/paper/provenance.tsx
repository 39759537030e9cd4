import type { RecordLine } from "@/lib/survey/paper-record";
import type { ReferenceLink } from "@/lib/survey/reference-links";

/** Sources, corrections and record of an entry. */
export function Provenance({
  sources,
  authorsSource,
  corrections,
  record,
}: {
  sources: readonly ReferenceLink[];
  /** Address or name of the source of the authors. */
  authorsSource: string | undefined;
  corrections: readonly string[];
  record: readonly RecordLine[];
}) {
  return (
    <section className="small-print mt-10">
      <h2 className="label">Provenance</h2>
      <ul className="mt-2">
        {sources.map(({ title, url, detail }) => (
          <li key={`${url} ${detail}`}>
            <a href={url}>{title}</a>
            {detail && `, ${detail}`}
          </li>
        ))}
        {authorsSource && <li>Authors from {describeSource(authorsSource)}</li>}
        {corrections.map((correction, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a static list; the text as key would be in the page twice.
          <li key={index}>{correction}</li>
        ))}
        {record.map(({ date, text, source }) => (
          <li key={`${date} ${text} ${source?.href}`}>
            <time>{date}</time> {text}
            {source && (
              <>
                {" ("}
                <a href={source.href}>{source.name}</a>)
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function describeSource(source: string) {
  if (!/^https?:/.test(source)) return source;
  const name = source.replace(/^https?:\/\/(?:www\.)?(?:github\.com\/)?/, "").replace("/blob/HEAD/", "/");
  return <a href={source}>{name}</a>;
}
