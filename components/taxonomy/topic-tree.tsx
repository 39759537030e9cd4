import type { TreeData, TreeItem } from "@/lib/survey/topic-tree";

/** The taxonomy as nested lists that open and close. */
export function TopicTree({ root, items }: TreeData) {
  return (
    <ul className="tree">
      {items.map((item) => (
        <Item key={item.slug} above={root} {...item} />
      ))}
    </ul>
  );
}

function Item({ above, slug, title, color, open = false, current = false, below }: TreeItem & { above: string }) {
  const href = `${above}${slug}/`;
  return (
    <li data-color={color}>
      <a href={href} aria-current={current ? "page" : undefined}>
        {title}
      </a>
      {below && (
        <details open={open}>
          <summary aria-label={`Topics of ${title}`} />
          <ul>
            {below.map((item) => (
              <Item key={item.slug} above={href} {...item} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
