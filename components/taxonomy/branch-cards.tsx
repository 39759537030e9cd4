import { SiteLink } from "@/components/layout/site-link";
import { addresses } from "@/lib/site/addresses";
import type { TopicNode } from "@/lib/survey/taxonomy";
import { firstSentence } from "@/lib/text/excerpt";
import { contentsOf } from "./subtopics";

/** Cards for the branches, each with a description and its areas. */
export function BranchCards({ branches }: { branches: readonly TopicNode[] }) {
  return (
    <ul className="grid gap-5 md:grid-cols-3">
      {branches.map((branch) => (
        <li key={branch.path} data-color={branch.color} className="card border-t-4 border-t-branch p-5">
          <h3 className="text-xl">
            <SiteLink href={addresses.topic(branch.path)}>{branch.title}</SiteLink>
          </h3>
          <p className="mt-1 text-sm text-branch">{contentsOf(branch)}</p>
          <p className="mt-2 text-sm leading-relaxed text-muted">{firstSentence(branch.body)}</p>
          <ul className="mt-4 space-y-1.5 text-sm">
            {branch.children.map((area) => (
              <li key={area.path} className="flex justify-between gap-3">
                <SiteLink href={addresses.topic(area.path)}>{area.title}</SiteLink>
                <span className="shrink-0 text-muted tabular-nums">{contentsOf(area)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
