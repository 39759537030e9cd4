import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { Survey } from "@/lib/survey/survey";
import { firstSentence } from "@/lib/text/excerpt";

/** The ways through the papers beside the taxonomy. */
export function LensIndex({ survey }: { survey: Survey }) {
  const { branches, lenses } = survey;
  return (
    <PageFrame branches={branches}>
      <h1>Lenses</h1>
      <p className="mt-2 max-w-2xl text-muted">
        {lenses.length > 0
          ? "Other surveys divide the field in other ways. Each lens shows the same papers in the classes of one of them."
          : "This survey is seen through its own taxonomy only."}
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
