import type { ComponentProps } from "react";

/** A link to another site. */
export function ExternalLink(props: ComponentProps<"a"> & { href: string }) {
  return <a rel="noreferrer" {...props} />;
}
