import type { ComponentProps } from "react";
import { basePath } from "@/lib/site/site-config";

/**
 * A link to a page of this site; `href` is relative to the base path. It is a plain link, because `next/link` needs the
 * router. Without the router, pages are half the size, and the build omits the router's copy of every page.
 */
export function SiteLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return <a href={basePath + href} {...rest} />;
}
