import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { AuthorView, AuthorYear } from "@/components/author/author-view";
import { addresses } from "@/lib/site/addresses";
import { authorsWithPage, describeAuthorPage } from "@/lib/site/author-pages";
import { absoluteUrl, siteUrl } from "@/lib/site/site-config";
import { yearPages } from "@/lib/site/year-pages";
import type { Survey } from "@/lib/survey/survey";
import { writeSiteFile } from "../write-site-file";
import { fillTemplate } from "./fill-template";

/**
 * Writes the pages of authors into a finished site. The page of the list of authors is the template: only head and content
 * differ. Next would need many times as long for these pages (docs/decisions/0018-author-pages-from-a-template.md).
 */
export function writeAuthors(folder: string, survey: Survey): void {
  const templateFile = join(folder, addresses.authors, "index.html");
  if (!existsSync(templateFile)) return;
  const template = readFileSync(templateFile, "utf8");
  const site = siteUrl(survey.settings);
  const write = ({ title, description, address }: ReturnType<typeof describeAuthorPage>, content: ReactElement) => {
    const main = renderToStaticMarkup(content);
    const page = fillTemplate(template, { title, description, url: absoluteUrl(site, address), main });
    writeSiteFile(folder, join(address, "index.html"), page);
  };
  for (const author of authorsWithPage(survey)) {
    write(describeAuthorPage(author, survey.settings), createElement(AuthorView, { survey, author }));
    for (const page of yearPages(author.papers))
      write(describeAuthorPage(author, survey.settings, page), createElement(AuthorYear, { survey, author, page }));
  }
}
