import type { ComponentProps } from "react";

/** A link that leaves the site. */
export function ExternalLink(props: ComponentProps<"a"> & { href: string }) {
  return <a rel="noreferrer" {...props} />;
}
