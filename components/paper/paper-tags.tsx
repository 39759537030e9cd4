import type { CitationTags } from "@/lib/citation/citation-meta";

/**
 * What reference managers, search engines and previews read of a paper's page: citation, canonical address, Open Graph.
 * React moves the tags into the head. As metadata of Next they would stand in every page a second time, as elements.
 */
export function PaperTags({
  citation,
  description,
  site,
}: {
  citation: CitationTags;
  description: string;
  /** Name of the site. */
  site: string;
}) {
  const { citation_title: title, citation_public_url: url } = citation;
  const openGraph = { type: "article", site_name: site, title, description, url };
  return (
    <>
      <link rel="canonical" href={url} />
      {Object.entries(citation).flatMap(([name, content]) =>
        [content].flat().map((text) => <meta key={`${name} ${text}`} name={name} content={text} />),
      )}
      {Object.entries(openGraph).map(([name, content]) => (
        <meta key={name} property={`og:${name}`} content={content} />
      ))}
      <meta name="twitter:card" content="summary" />
    </>
  );
}
