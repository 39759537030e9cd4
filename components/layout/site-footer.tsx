import { addresses } from "@/lib/site/addresses";
import type { FooterFacts } from "@/lib/site/footer-facts";
import type { NavItem } from "@/lib/site/nav-items";
import { ExternalLink } from "./external-link";
import { SiteLink } from "./site-link";

/** The footer of every page: navigation, source of the taxonomy, and licences. */
export function SiteFooter({ facts, navItems }: { facts: FooterFacts; navItems: readonly NavItem[] }) {
  return (
    <footer className="site">
      <nav aria-label="Footer">
        {navItems.map(({ name, address }) => (
          <SiteLink key={address} href={address}>
            {name}
          </SiteLink>
        ))}
        <SiteLink href={addresses.contribute}>Add a paper</SiteLink>
        <SiteLink href={addresses.storage}>Stored data</SiteLink>
        <ExternalLink href={facts.sourceUrl}>Source code</ExternalLink>
      </nav>
      <p>
        {facts.survey && (
          <>
            The taxonomy is based on <ExternalLink href={facts.survey.url}>{facts.survey.title}</ExternalLink>
            {` (${facts.survey.byline}). `}
          </>
        )}
        Content under <ExternalLink href={facts.licenseUrl}>{facts.license}</ExternalLink>, code under MIT.
      </p>
    </footer>
  );
}
