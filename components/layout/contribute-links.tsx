/** Links for editing the page or adding to it. */
export function ContributeLinks({ links }: { links: readonly { label: string; href: string }[] }) {
  return (
    <p className="contribute">
      {links.map(({ label, href }) => (
        <a key={label} href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
