import type { SurveySettings } from "@/lib/schema/survey-settings";
import { addresses } from "@/lib/site/addresses";
import { ExternalLink } from "./external-link";
import { SiteLink } from "./site-link";

/** The foot of every page: where the map comes from, and under which licence. */
export function SiteFooter({ settings }: { settings: SurveySettings }) {
  const { citation, dataLicense, repository } = settings;
  return (
    <footer className="site">
      <p>
        The taxonomy follows <ExternalLink href={citation.url}>{citation.title}</ExternalLink>{" "}
        {`(${citation.authors[0]} et al., ${citation.year}). Content under `}
        <ExternalLink href={dataLicense.url}>{dataLicense.name}</ExternalLink>, code under MIT.{" "}
        <SiteLink href={addresses.about}>About</SiteLink> · <ExternalLink href={repository.url}>Source</ExternalLink>
      </p>
    </footer>
  );
}
