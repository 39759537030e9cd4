"use client";

import { useEffect, useRef } from "react";
import type { IslandName } from "@/components/island/hydrate-page-browser";
import { type LanguageMenuProps, startLanguageMenu } from "./language-menu-browser";

const island: IslandName = "LanguageMenu";

/**
 * Links to this page with the names of topics and techniques in another language. React does not hydrate it: the page
 * script calls `startLanguageMenu`. Under `next dev`, the effect does. The data of the script are `basePath` and
 * `contentHash`.
 */
export function LanguageMenu({
  languages,
  ...data
}: LanguageMenuProps & {
  /** Codes of languages, with the labels of their links. */
  languages: readonly { code: string; label: string }[];
}) {
  const element = useRef<HTMLDivElement>(null);
  const props = JSON.stringify(data);
  useEffect(() => {
    if (element.current) startLanguageMenu(element.current, JSON.parse(props));
  }, [props]);
  return (
    <div ref={element} className="languages with-script" data-island={island} data-props={props}>
      <p id="name-languages">Names of topics and techniques</p>
      <ul aria-labelledby="name-languages">
        <li>
          {/* The page without a query. */}
          <a href="." lang="en" aria-current>
            English
          </a>
        </li>
        {languages.map(({ code, label }) => (
          <li key={code}>
            <a href={`?lang=${code}`} lang={code}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
