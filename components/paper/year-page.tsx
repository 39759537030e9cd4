import type { ReactNode } from "react";
import { SiteLink } from "@/components/layout/site-link";
import { AddAllButton } from "@/components/shelf/shelf-button";
import type { ListPage } from "@/lib/site/year-pages";
import { PageLinks, YearLinks } from "./year-links";

/** A page of a list that is split by year. `children` are its rows; `list.address` is relative to the base path. */
export function YearPage({
  list,
  pages,
  page,
  children,
}: {
  list: { title: string; address: string };
  pages: readonly ListPage<unknown>[];
  page: ListPage<unknown>;
  children: ReactNode;
}) {
  return (
    <>
      <nav aria-label="Breadcrumb" className="text-sm text-muted">
        <SiteLink href={list.address}>{list.title}</SiteLink>
      </nav>
      <h1 className="mt-2">
        {list.title}: {page.title}
      </h1>
      <YearLinks pages={pages} address={list.address} current={page} />
      <div className="mt-6">
        <AddAllButton count={page.papers.length} />
        {children}
      </div>
      <PageLinks pages={pages} address={list.address} current={page} />
    </>
  );
}
