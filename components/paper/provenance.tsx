import { ExternalLink } from "@/components/layout/external-link";
import type { Paper } from "@/lib/survey/entities";
import { sourcePlaces } from "@/lib/survey/source-places";
import type { Survey } from "@/lib/survey/survey";

/** Where an entry comes from and what was changed on the way. */
export function Provenance({ paper, sourceById }: { paper: Paper; sourceById: Survey["sourceById"] }) {
  const places = sourcePlaces(paper.sources, sourceById);
  return (
    <section className="small-print mt-10">
      <h2 className="label">Provenance</h2>
      <ul className="mt-2">
        {places.map(({ title, url, detail }) => (
          <li key={detail}>
            <ExternalLink href={url}>{title}</ExternalLink>
            {detail && `, ${detail}`}
          </li>
        ))}
        {paper.authorsSource && <li>Authors from {describeSource(paper.authorsSource)}</li>}
        {paper.corrections.map((correction, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes; the text would stand here twice.
          <li key={index}>{correction}</li>
        ))}
      </ul>
    </section>
  );
}

function describeSource(source: string) {
  if (!/^https?:/.test(source)) return source;
  const name = source.replace(/^https?:\/\/(?:www\.)?(?:github\.com\/)?/, "").replace("/blob/HEAD/", "/");
  return <ExternalLink href={source}>{name}</ExternalLink>;
}
