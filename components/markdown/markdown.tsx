import type { ComponentProps } from "react";
import { SiteLink } from "@/components/layout/site-link";
import { renderMarkdown } from "@/lib/text/render-markdown";

/** Markdown of a content file, rendered at build time. The first mention of each of `names` links to its address. */
export async function Markdown({
  text,
  className = "prose",
  names,
}: {
  text: string;
  className?: string;
  names?: ReadonlyMap<string, string>;
}) {
  return <div className={className}>{await renderMarkdown(text, MarkdownLink, names)}</div>;
}

function MarkdownLink({ href = "", children }: ComponentProps<"a">) {
  return href.startsWith("/") ? <SiteLink href={href}>{children}</SiteLink> : <a href={href}>{children}</a>;
}
