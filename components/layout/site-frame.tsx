// A client component (see client-frame.ts) for what a page weighs and takes to build.

import { type ReactNode, useEffect } from "react";
import type { FooterFacts } from "@/lib/site/footer-facts";
import { fetchTextFont } from "@/lib/site/text-font-browser";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** What stands around the content of every page. `dataUrl` is where search data is. */
export function SiteFrame({
  title,
  basePath,
  dataUrl,
  facts,
  children,
}: {
  title: string;
  basePath: string;
  dataUrl: string;
  facts: FooterFacts;
  children: ReactNode;
}) {
  useEffect(() => {
    void fetchTextFont();
  }, []);
  return (
    <>
      <a href="#content" className="skip">
        Skip to content
      </a>
      <SiteHeader title={title} basePath={basePath} dataUrl={dataUrl} />
      {children}
      <SiteFooter facts={facts} basePath={basePath} />
    </>
  );
}
