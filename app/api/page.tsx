import type { Metadata } from "next";
import "./api.css";
import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/layout/site-link";
import { apiFiles, apiRoot } from "@/lib/api/api-files";
import { addresses } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/page-metadata";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { loadContentHash, loadSurvey } from "@/lib/survey/load-survey-fs";

export function generateMetadata(): Metadata {
  const { settings } = loadSurvey();
  return pageMetadata(settings, {
    title: "API",
    description: `The data of the ${settings.title} as JSON and CSV files, with JSON Schemas and an OpenAPI description.`,
    address: addresses.api,
  });
}

export default function ApiPage() {
  const survey = loadSurvey();
  const { settings, branches } = survey;
  const files = apiFiles(survey, { contentHash: loadContentHash() });
  const example = files.find(({ name }) => name === "papers")?.name ?? "meta";
  return (
    <PageFrame branches={branches} closedLevels={0}>
      <h1>API</h1>
      <p className="mt-2 max-w-2xl text-muted">
        All data of this site as static files. You need no key, and requests are not limited. The data are under{" "}
        <a href={settings.dataLicense.url} className="underline">
          {settings.dataLicense.name}
        </a>
        .
      </p>
      <div className="prose mt-4">
        <pre>curl {absoluteUrl(siteUrl(settings), `${apiRoot}${example}.json`)}</pre>
      </div>
      <h2 className="mt-8">Files</h2>
      <ul className="api-files mt-3">
        {files.map(({ name, summary, rows }) => (
          <li key={name}>
            <ApiLink file={`${name}.json`} />
            {rows && (
              <>
                {" · "}
                <ApiLink file={`${name}.csv`} />
              </>
            )}
            {" · "}
            <ApiLink file={`schemas/${name}.json`}>schema</ApiLink>
            <p>{summary}</p>
          </li>
        ))}
        <li>
          <code>papers/&lt;id&gt;.json</code>
          {" · "}
          <ApiLink file="schemas/paper.json">schema</ApiLink>
          <p>
            One paper with all fields of its entry, the note, and related papers. The id is the one in the address of
            the page.
          </p>
        </li>
        <li>
          <ApiLink file="openapi.json" />
          <p>OpenAPI 3.1 description of these files</p>
        </li>
      </ul>
      <p className="mt-4 max-w-2xl">
        A list is an object with one key, its name. Lists without records have no file. CSV files contain only text,
        numbers and lists of these. Semicolons separate the items of a list. The column of a value in a group starts
        with the name of the group, as in <code>memory.value</code>. Fields that are not known are left out.
      </p>
      <h2 className="mt-8">Versions and deprecation</h2>
      <p className="mt-2 max-w-2xl">
        Within version 1, fields, files and values of a choice are only added, so programs must ignore those that they
        do not know. Before a field is removed, its schema marks it as <code>deprecated</code> for at least six months.
        A change that could break programs gets a new address, <code>/api/v2/</code>, and version 1 then stays for at
        least a year. Ids are permanent.
      </p>
      <OtherFormats />
    </PageFrame>
  );
}

function OtherFormats() {
  return (
    <>
      <h2 className="mt-8">Other formats</h2>
      <p className="mt-2 max-w-2xl">
        <SiteLink href={addresses.feed(addresses.home, "atom")} className="underline">
          Feeds
        </SiteLink>{" "}
        list what was added or changed, also for each topic and technique. Each paper, topic, technique, framework and
        question has a Markdown page, <code>index.md</code> beside its page;{" "}
        <SiteLink href={addresses.llms} className="underline">
          llms.txt
        </SiteLink>{" "}
        lists them. Citations of all papers are in{" "}
        <SiteLink href={addresses.atlasFile("bib")} className="underline">
          BibTeX
        </SiteLink>
        , and those of one paper in <code>papers/&lt;id&gt;.bib</code>.
      </p>
    </>
  );
}

function ApiLink({ file, children = file }: { file: string; children?: string }) {
  return (
    <SiteLink href={apiRoot + file} className="underline">
      {children}
    </SiteLink>
  );
}
