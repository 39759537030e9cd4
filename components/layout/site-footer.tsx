// A client component (see client-frame.ts) for what a page weighs, as the header is.

import { addresses } from "@/lib/site/addresses";
import type { FooterFacts } from "@/lib/site/footer-facts";
import { places } from "@/lib/site/places";
import { ExternalLink } from "./external-link";

/** The foot of every page: all places, where the map comes from, and under which licence. */
export function SiteFooter({ facts, basePath }: { facts: FooterFacts; basePath: string }) {
  return (
    <footer className="site">
      <nav aria-label="Site map">
        {places.map(({ name, address }) => (
          <a key={address} href={basePath + address}>
            {name}
          </a>
        ))}
        <a href={basePath + addresses.contribute}>Add a paper</a>
        <ExternalLink href={facts.sourceUrl}>Source</ExternalLink>
      </nav>
      <p>
        The taxonomy follows <ExternalLink href={facts.surveyUrl}>{facts.survey}</ExternalLink>
        {` (${facts.byline}). Content under `}
        <ExternalLink href={facts.licenseUrl}>{facts.license}</ExternalLink>, code under MIT.
      </p>
    </footer>
  );
}
