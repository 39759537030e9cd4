import { addresses } from "@/lib/site/addresses";
import type { FooterFacts } from "@/lib/site/footer-facts";
import type { NavItem } from "@/lib/site/nav-items";
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
        <a href={facts.sourceUrl}>Source code</a>
      </nav>
      <p>
        {facts.survey && (
          <>
            The taxonomy is based on <a href={facts.survey.url}>{facts.survey.title}</a>
            {` (${facts.survey.byline}). `}
          </>
        )}
        Content under <a href={facts.licenseUrl}>{facts.license}</a>, code under MIT.
      </p>
    </footer>
  );
}
