import type { Metadata } from "next";
import { Fragment } from "react";
import { RuleSection } from "@/components/contribute/rule-section";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { Markdown } from "@/components/markdown/markdown";
import { collections } from "@/lib/content/collections";
import type { RuleDefinition } from "@/lib/content/rules/rule-definition";
import { rules } from "@/lib/content/rules/rules";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

const introduction = `
\`npm run validate\` checks every file of the content folder against these rules. For each issue it prints the position,
the allowed values and a fix. \`npm run validate -- --fix\` makes fixes that need no decision and lists them. In addition
to the fixes below, it sorts keys in schema order and removes trailing whitespace. With \`--since main\` it fails only for
new issues.

The JSON Schemas below describe the same fields for editors and programs. The examples come from a survey of bread.
`;

export function generateMetadata(): Metadata {
  return pageMetadata(loadSurvey().settings, {
    title: "Rules for content",
    description: "The rules that the validator checks: each with its reason, its fix and an example.",
    address: addresses.rules,
  });
}

export default function RulesPage() {
  const all = Object.entries<RuleDefinition>(rules);
  return (
    <PageFrame branches={loadSurvey().branches}>
      <h1>Rules for content</h1>
      <div className="mt-4">
        <Markdown text={introduction} />
      </div>
      <p className="mt-3 text-sm text-muted">
        Schemas:{" "}
        {Object.values(collections).map(({ schemaName: name }, index) => (
          <Fragment key={name}>
            {index > 0 && ", "}
            <SiteLink href={addresses.schema(name)} className="text-accent underline">
              {name}
            </SiteLink>
          </Fragment>
        ))}
      </p>
      <nav aria-label="Rules" className="mt-6">
        <ul className="columns-2 gap-8 text-sm sm:columns-3">
          {all.map(([id]) => (
            <li key={id} className="py-0.5">
              <a href={`#${id}`} className="text-accent underline">
                {id}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {all.map(([id, rule]) => (
        <RuleSection key={id} id={id} rule={rule} />
      ))}
    </PageFrame>
  );
}
