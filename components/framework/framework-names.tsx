import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { Framework } from "@/lib/survey/entities";
import { firstSentence } from "@/lib/text/excerpt";

/** A list of frameworks with links to the frameworks page, and the first sentence about each. */
export function FrameworkNames({ frameworks }: { frameworks: readonly Framework[] }) {
  return (
    <ul className="papers">
      {frameworks.map((framework) => (
        <li key={framework.id}>
          <SiteLink href={addresses.framework(framework.id)}>{framework.name}</SiteLink>
          <p>{firstSentence(framework.body)}</p>
        </li>
      ))}
    </ul>
  );
}
