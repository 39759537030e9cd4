import { SiteLink } from "@/components/layout/site-link";
import { Fold } from "@/components/paper/fold";
import { addresses } from "@/lib/site/addresses";
import type { Framework } from "@/lib/survey/entities";
import { firstSentence } from "@/lib/text/excerpt";

const shown = 20;

/** A list of frameworks with links to their pages, and the first sentence about each. A long list is folded. */
export function FrameworkNames({ frameworks }: { frameworks: readonly Framework[] }) {
  const rest = frameworks.slice(shown);
  return (
    <>
      <Names frameworks={frameworks.slice(0, shown)} />
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more`}>
          <Names frameworks={rest} />
        </Fold>
      )}
    </>
  );
}

function Names({ frameworks }: { frameworks: readonly Framework[] }) {
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
