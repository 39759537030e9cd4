import { type ReactElement, useEffect, useState } from "react";
import { checkNoteLimits } from "@/lib/contribute/check-form-note";
import type { ParsedForm } from "@/lib/contribute/read-form";
import type { SurveyOutline } from "@/lib/contribute/survey-outline";
import { linksOf } from "@/lib/survey/paper-links";
import { renderMarkdown } from "@/lib/text/render-markdown";

/** A preview of the entry's page, and the text of its file. */
export function EntryPreview({
  parsed: { fields, file },
  note,
  outline,
  basePath,
}: {
  parsed: ParsedForm;
  note: string;
  outline: SurveyOutline;
  basePath: string;
}) {
  const { title, authors = [], venue, year, status, links = [], topics = [], techniques = [], tldr } = fields;
  const remark = { published: "", preprint: " · preprint", web: " · not peer reviewed" }[status ?? "published"];
  return (
    <section aria-labelledby="preview" className="card p-4 sm:p-5">
      <h2 id="preview" className="label">
        Preview
      </h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {topics.map((path) => {
          const topic = outline.topics.find((candidate) => candidate.path === path);
          return (
            <li key={path} data-color={topic?.color} className="chip">
              {topic?.title ?? path}
            </li>
          );
        })}
      </ul>
      <p className={`mt-3 font-serif text-2xl leading-tight font-semibold break-words ${title ? "" : "text-muted"}`}>
        {title ?? "Title"}
      </p>
      {authors.length > 0 && <p className="mt-2 leading-relaxed break-words">{authors.join(", ")}</p>}
      <p className="mt-1 text-muted">{[venue, year].filter(Boolean).join(" ") + (venue ? remark : "")}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {linksOf({ ...fields, links }).map(({ url, label }) => (
          <li key={url} className="button">
            {label}
          </li>
        ))}
      </ul>
      {techniques.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {techniques.map((id) => (
            <li key={id} className="chip">
              {outline.techniques.find((technique) => technique.id === id)?.name ?? id}
            </li>
          ))}
        </ul>
      )}
      {tldr && <p className="mt-4 text-muted">{tldr}</p>}
      <NotePreview text={checkNoteLimits(note).length === 0 ? note : ""} basePath={basePath} />
      <details className="mt-5 text-sm">
        <summary className="cursor-pointer text-muted">
          Text of <code className="break-all">{file.path}</code>
        </summary>
        <pre className="mt-2 rounded-lg bg-sunken p-4 text-[0.8rem] leading-relaxed break-words whitespace-pre-wrap">
          {file.text}
        </pre>
      </details>
    </section>
  );
}

function NotePreview({ text, basePath }: { text: string; basePath: string }) {
  const [rendered, setRendered] = useState<ReactElement>();
  useEffect(() => {
    let isCurrent = true;
    const rendering = renderMarkdown(text, ({ href = "", children }) => (
      <a href={href.startsWith("/") ? basePath + href : href}>{children}</a>
    ));
    void rendering.then((note) => isCurrent && setRendered(note));
    return () => {
      isCurrent = false;
    };
  }, [text, basePath]);
  return text.trim() === "" ? null : <div className="prose mt-4 break-words">{rendered}</div>;
}
