import { ExternalLink } from "./external-link";

/** Links for editing the page or adding to it. */
export function ContributeLinks({ links }: { links: readonly { label: string; href: string }[] }) {
  return (
    <p className="contribute">
      {links.map(({ label, href }) => (
        <ExternalLink key={label} href={href}>
          {label}
        </ExternalLink>
      ))}
    </p>
  );
}
