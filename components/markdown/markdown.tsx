import type { ComponentProps } from "react";
import { ExternalLink } from "@/components/layout/external-link";
import { SiteLink } from "@/components/layout/site-link";
import { renderMarkdown } from "@/lib/text/render-markdown";

/** Markdown of a content file, rendered at build time. */
export async function Markdown({ text, className = "prose" }: { text: string; className?: string }) {
  return <div className={className}>{await renderMarkdown(text, MarkdownLink)}</div>;
}

function MarkdownLink({ href = "", children }: ComponentProps<"a">) {
  return href.startsWith("/") ? (
    <SiteLink href={href}>{children}</SiteLink>
  ) : (
    <ExternalLink href={href}>{children}</ExternalLink>
  );
}
