"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { SiteLink } from "./site-link";

/** A link of the navigation. Marks the page of the reader, and the section that it belongs to. */
export function NavLink({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  const pathname = `${usePathname()}/`.replace(/\/+$/, "/");
  const isSection = href !== "/" && pathname.startsWith(href);
  return <SiteLink href={href} aria-current={pathname === href ? "page" : isSection ? true : undefined} {...rest} />;
}
