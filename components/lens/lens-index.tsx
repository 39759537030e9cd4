import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { Survey } from "@/lib/survey/survey";
import { firstSentence } from "@/lib/text/excerpt";

/** The list of lenses. */
export function LensIndex({ survey }: { survey: Survey }) {
  const { branches, lenses } = survey;
  return (
    <PageFrame branches={branches}>
      <h1>Lenses</h1>
      <p className="mt-2 max-w-2xl text-muted">
        {lenses.length > 0
          ? "Other surveys group the field differently. Each lens groups the same papers the way one of these surveys does."
          : "This survey has no lenses yet."}
      </p>
      {lenses.length > 0 && (
        <ul className="mt-6 grid max-w-3xl gap-4">
          {lenses.map(({ id, title, body }) => (
            <li key={id} className="card p-4">
              <h2>
                <SiteLink href={addresses.lens(id)}>{title}</SiteLink>
              </h2>
              <p className="mt-1 text-sm text-muted">{firstSentence(body)}</p>
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  );
}
