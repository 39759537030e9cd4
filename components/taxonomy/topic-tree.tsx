import type { TreeData, TreeItem } from "@/lib/survey/topic-tree";

/** The taxonomy as nested lists that expand and collapse. */
export function TopicTree({ root, items }: TreeData) {
  return (
    <ul className="tree">
      {items.map((item) => (
        <Item key={item.slug} root={root} {...item} />
      ))}
    </ul>
  );
}

function Item({ root, slug, title, color, open = false, current = false, below }: TreeItem & { root: string }) {
  const href = `${root}${slug}/`;
  return (
    <li data-color={color}>
      <a href={href} aria-current={current ? "page" : undefined}>
        {title}
      </a>
      {below && (
        <details open={open}>
          <summary aria-label={`Subtopics of ${title}`} />
          <ul>
            {below.map((item) => (
              <Item key={item.slug} root={href} {...item} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
