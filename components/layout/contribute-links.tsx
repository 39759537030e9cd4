import { ExternalLink } from "./external-link";

/** Where a reader can mend the page or add to it, on the repository's host. */
export function ContributeLinks({ links }: { links: readonly { label: string; href: string }[] }) {
  return (
    <p className="contribute small-print">
      {links.map(({ label, href }) => (
        <ExternalLink key={label} href={href}>
          {label}
        </ExternalLink>
      ))}
    </p>
  );
}
