"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { SiteLink } from "./site-link";

/** A navigation link. Marks the current page, and the section that contains it. */
export function NavLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  const pathname = `${usePathname()}/`.replace(/\/+$/, "/");
  const isSection = href !== "/" && pathname.startsWith(href);
  return <SiteLink href={href} aria-current={pathname === href ? "page" : isSection ? true : undefined} {...rest} />;
}
