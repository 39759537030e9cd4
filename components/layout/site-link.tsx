import type { ComponentProps } from "react";
import { basePath } from "@/lib/site/site-config";

/**
 * A link to a page of this site, from its root. A plain link on purpose: pages are documents that need no router,
 * which halves what a page weighs and lets the build leave out the router's copy of every page.
 */
export function SiteLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return <a href={basePath + href} {...rest} />;
}
